package org.augenhoehe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/// Counts the statements that the current thread prepares. (Pages run in the test's own thread with MockMvc.)
@Component
public class CountedQueries implements BeanPostProcessor {
    private static final ThreadLocal<AtomicInteger> count = ThreadLocal.withInitial(AtomicInteger::new);

    /// The smaller of two tries: once in a few seconds a request reads the place's settings anew.
    public int during(Callable<?> work) throws Exception {
        return Math.min(once(work), once(work));
    }

    private static int once(Callable<?> work) throws Exception {
        count.get().set(0);
        work.call();
        return count.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            count.get().incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
