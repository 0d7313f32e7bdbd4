package org.augenhoehe.platform.web;

import java.time.Duration;
import java.util.List;

import org.augenhoehe.platform.security.AccessGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

@Configuration(proxyBeanMethods = false)
class WebShell implements WebMvcConfigurer {
    private static final String TEMPLATE_PACKAGE = "org.augenhoehe.templates";

    private final ObjectProvider<PageArgument> pageArgument;
    private final ObjectProvider<ChoiceKeeper> choiceKeeper;
    private final ObjectProvider<AccessGuard> accessGuard;
    private final ObjectProvider<SubmitOnce> submitOnce;

    WebShell(
            ObjectProvider<PageArgument> pageArgument,
            ObjectProvider<ChoiceKeeper> choiceKeeper,
            ObjectProvider<AccessGuard> accessGuard,
            ObjectProvider<SubmitOnce> submitOnce) {
        this.pageArgument = pageArgument;
        this.choiceKeeper = choiceKeeper;
        this.accessGuard = accessGuard;
        this.submitOnce = submitOnce;
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebShell.class.getClassLoader(), TEMPLATE_PACKAGE);
    }

    @Bean
    WebMvcRegistrations handlersByPath() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new HandlersByPath();
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(pageArgument.getObject());
    }

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addFormatter(new DayFormat());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(choiceKeeper.getObject());
        registry.addInterceptor(accessGuard.getObject());
        registry.addInterceptor(submitOnce.getObject());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
