package org.augenhoehe.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The nginx example for operators, with a certificate of its own, before the real platform.
@PlatformTest
@TestPropertySource(properties = {"server.forward-headers-strategy=native", "augenhoehe.public-url=https://localhost"})
class BehindTlsTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "operations", "nginx.conf");

    @LocalServerPort
    int platform;

    @TempDir
    Path folder;

    private int tls;
    private Process nginx;

    @BeforeEach
    void nginxStandsBeforeThePlatform() throws Exception {
        assumeThat(Stream.of("/usr/sbin/nginx", "/usr/bin/openssl").allMatch(program -> Files.exists(Path.of(program))))
                .as("nginx and openssl are installed")
                .isTrue();
        run("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
                + " -keyout key.pem -out certificate.pem");
        tls = freePort();
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    %2$s
                }
                """.formatted(folder, exampleForThisTest()));
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", folder + "/nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    @AfterEach
    void nginxIsGone() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void peopleStayOnHttps() throws Exception {
        var first = get("/");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Strict-Transport-Security"))
                .as("the platform knows that the visit is protected")
                .isPresent();
        assertThat(first.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(get("/meine-daten").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotStartWith("http:"));
    }

    private String exampleForThisTest() throws IOException {
        return Files.readString(EXAMPLE)
                .replace("listen 443 ssl", "listen 127.0.0.1:" + tls + " ssl")
                .replaceFirst("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
                .replace("mitreden.example;", "localhost;")
                .replace("/etc/ssl/mitreden.example.pem", folder + "/certificate.pem")
                .replace("/etc/ssl/mitreden.example.key", folder + "/key.pem")
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + platform);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var browser = HttpClient.newBuilder().sslContext(trusting()).build()) {
            var request = HttpRequest.newBuilder(URI.create("https://localhost:" + tls + path))
                    .build();
            for (var tries = 0; ; tries++) {
                try {
                    return browser.send(request, BodyHandlers.ofString());
                } catch (IOException notYet) {
                    if (tries == 50) {
                        throw new IOException(Files.readString(folder.resolve("nginx.log")), notYet);
                    }
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
    }

    private SSLContext trusting() throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var certificate = Files.newInputStream(folder.resolve("certificate.pem"))) {
            store.setCertificateEntry(
                    "own", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private void run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
