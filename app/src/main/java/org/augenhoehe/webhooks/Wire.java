package org.augenhoehe.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Sends one POST to a machine that was looked up and judged before. Java's own client would look the name up once
/// more, and could be led to another machine; it follows nobody who leads on, either.
final class Wire {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(5).toMillis());
    private static final int LONGEST_LINE = 500;

    private Wire() {}

    /// @return what the machine answers: 200, 404, …
    static int post(URI address, InetAddress machine, Map<String, String> headers, byte[] body) throws IOException {
        try (var connection = connect(address, machine)) {
            var out = connection.getOutputStream();
            out.write(head(address, headers, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return status(connection);
        }
    }

    private static Socket connect(URI address, InetAddress machine) throws IOException {
        var secure = address.getScheme().equals("https");
        var port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(machine, port), PATIENCE);
            plain.setSoTimeout(PATIENCE);
            return secure ? secured(plain, address.getHost(), port) : plain;
        } catch (IOException failed) {
            plain.close();
            throw failed;
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

    private static String head(URI address, Map<String, String> headers, int length) {
        var ascii = URI.create(address.toASCIIString());
        var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        var port = address.getPort() > 0 ? ":" + address.getPort() : "";
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n")
                .append("Host: " + address.getHost() + port + "\r\n")
                .append("Content-Length: " + length + "\r\n")
                .append("Connection: close\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString();
    }

    /// Only the first line is of interest, and only so much time is given to it.
    private static int status(Socket connection) throws IOException {
        var end = System.nanoTime() + Duration.ofMillis(PATIENCE).toNanos();
        var line = new ByteArrayOutputStream();
        var in = connection.getInputStream();
        for (var read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
            if (line.size() > LONGEST_LINE || System.nanoTime() > end) {
                throw new IOException("no answer");
            }
        }
        var said = line.toString(StandardCharsets.US_ASCII).strip();
        if (!said.matches("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?")) {
            throw new IOException("no answer");
        }
        return Integer.parseInt(said.substring(9, 12));
    }
}
