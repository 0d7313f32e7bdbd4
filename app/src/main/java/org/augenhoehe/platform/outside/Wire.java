package org.augenhoehe.platform.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Speaks with a machine that was looked up and judged before. Java's own client would look the name up once more, and
/// could be led to another machine; it follows nobody who leads on, either.
public final class Wire {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(5).toMillis());
    private static final int LONGEST_LINE = 500;

    private Wire() {}

    /// Sends a POST. Of the answer only the first line is of interest, and only so much time is given to it.
    ///
    /// @return what the machine answers: 200, 404, …
    public static int post(URI address, InetAddress machine, Map<String, String> headers, byte[] body)
            throws IOException {
        var end = System.nanoTime() + 2 * Duration.ofMillis(PATIENCE).toNanos();
        try (var connection = connect(address, machine, end)) {
            var out = connection.getOutputStream();
            out.write(head("POST", address, headers, "Content-Length: " + body.length + "\r\n"));
            out.write(body);
            out.flush();
            return Reply.status(new Reading(connection.getInputStream(), LONGEST_LINE, end));
        }
    }

    /// Asks for something.
    ///
    /// @param largest in bytes: whatever is longer is broken off
    /// @param end moment of {@link System#nanoTime()} after which nobody waits any more
    static Reply get(URI address, InetAddress machine, Map<String, String> headers, int largest, long end)
            throws IOException {
        try (var connection = connect(address, machine, end)) {
            var out = connection.getOutputStream();
            out.write(head("GET", address, headers, ""));
            out.flush();
            return Reply.read(new Reading(connection.getInputStream(), largest, end));
        }
    }

    private static Connection connect(URI address, InetAddress machine, long end) throws IOException {
        var secure = address.getScheme().equals("https");
        var port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        var plain = new Socket();
        var watch = Thread.ofVirtual().start(() -> closeAt(plain, end));
        try {
            plain.connect(new InetSocketAddress(machine, port), PATIENCE);
            plain.setSoTimeout(PATIENCE);
            return new Connection(secure ? secured(plain, address.getHost(), port) : plain, watch);
        } catch (IOException failed) {
            watch.interrupt();
            plain.close();
            throw failed;
        }
    }

    /// A machine that sends a byte of its certificate every few seconds is never too late for any single one, and
    /// would keep the thread for hours.
    private static void closeAt(Socket plain, long end) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            plain.close();
        } catch (InterruptedException done) {
            // All was said in time.
        } catch (IOException closed) {
            // It was closed already.
        }
    }

    /// @param watch closes it once nobody waits any more
    private record Connection(Socket socket, Thread watch) implements AutoCloseable {
        OutputStream getOutputStream() throws IOException {
            return socket.getOutputStream();
        }

        InputStream getInputStream() throws IOException {
            return socket.getInputStream();
        }

        @Override
        public void close() throws IOException {
            watch.interrupt();
            socket.close();
        }
    }

    /// The certificate must be that of the name, whatever machine it led to.
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] head(String deed, URI address, Map<String, String> headers, String length) {
        var ascii = URI.create(address.toASCIIString());
        var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        var port = address.getPort() > 0 ? ":" + address.getPort() : "";
        var head = new StringBuilder(deed + " " + path + query + " HTTP/1.1\r\n")
                .append("Host: " + address.getHost() + port + "\r\n")
                .append(length)
                .append("Connection: close\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
