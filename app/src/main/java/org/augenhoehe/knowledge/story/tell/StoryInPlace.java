package org.augenhoehe.knowledge.story.tell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Stories as moderation reads them: with the organisations they may be about, and whoever hosts what they tell of.
/// None of those decides anything.
@Component
public class StoryInPlace {
    private final StoryStore store;
    private final StoryAbout about;
    private final NameStore names;
    private final Undertakings undertakings;
    private final ServiceNames services;

    StoryInPlace(
            StoryStore store, StoryAbout about, NameStore names, Undertakings undertakings, ServiceNames services) {
        this.store = store;
        this.about = about;
        this.names = names;
        this.undertakings = undertakings;
        this.services = services;
    }

    public Map<UUID, InPlace> of(Collection<UUID> stories) {
        var found = store.listAll(stories);
        var ids = found.stream().map(Story::id).toList();
        var inUndertakings = about.listUndertakings(ids);
        var inServices = about.listServices(ids);
        var named = names.listAll(ids).stream().collect(Collectors.groupingBy(Named::story));
        var known = undertakings.listKnown(Stream.concat(
                        inUndertakings.values().stream().flatMap(Set::stream),
                        found.stream().map(Story::undertaking).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet()));
        var claimants =
                services.list(inServices.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                ServiceNames.Named::id,
                                one -> Stream.ofNullable(one.claimant()).toList()));
        return found.stream().collect(Collectors.toMap(Story::id, story -> {
            var subjects = new HashSet<UUID>();
            var hosts = new HashSet<UUID>();
            Stream.concat(
                            inUndertakings.getOrDefault(story.id(), Set.of()).stream(),
                            Stream.ofNullable(story.undertaking()))
                    .map(known::get)
                    .flatMap(Stream::ofNullable)
                    .forEach(one -> {
                        subjects.addAll(one.concerned());
                        hosts.addAll(one.hosts());
                    });
            inServices
                    .getOrDefault(story.id(), Set.of())
                    .forEach(one -> subjects.addAll(claimants.getOrDefault(one, List.of())));
            Stream.ofNullable(story.organisation()).forEach(subjects::add);
            for (var one : named.getOrDefault(story.id(), List.of())) {
                Stream.ofNullable(one.organisation()).forEach(subjects::add);
                Stream.ofNullable(one.person()).forEach(hosts::add);
            }
            return new InPlace(story, subjects, hosts);
        }));
    }

    /// @param subjects the organisations it is about, or that tell it
    /// @param hosts who hosts what it is about, or is named in it
    public record InPlace(Story story, Set<UUID> subjects, Set<UUID> hosts) {
        /// Something that was said about it, or its own words.
        public Contribution said(String words, String href, @Nullable UUID author, boolean hidden) {
            return new Contribution(
                    story.isWithdrawn() ? "…" : story.title(), words, href, author, subjects, hosts, hidden);
        }
    }
}
