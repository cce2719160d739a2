package org.thongthin.cms.preview;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.accounts.ServiceToken;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Asks public-site. Every call ends within its time and size, the body's included, or is refused as unavailable. */
@Singleton
class SiteClient {
    private static final Logger LOG = LoggerFactory.getLogger(SiteClient.class);

    /** The longest draft makes a page of about three times its own size: its text stands in a few places. */
    private static final long LONGEST_ANSWER = 8L * 1024 * 1024;

    private final PreviewConfiguration configuration;
    private final ServiceToken token;
    private final HttpClient http;

    SiteClient(PreviewConfiguration configuration, ServiceToken token) {
        this.configuration = configuration;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.connectWithin())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * The page that public-site draws of this order.
     *
     * @throws Refused 503 {@code preview-unavailable} where it draws none
     */
    byte[] draw(byte[] order) {
        HttpRequest.Builder request = request("/internal/preview")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(order));
        String secret = token.value();
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        HttpResponse<byte[]> answer = answer(request.build());
        if (answer.statusCode() != 200) {
            LOG.error(
                    "public-site draws no preview: it answered {}. A 404 means that it knows another service token.",
                    answer.statusCode());
            throw new Refused(ProblemCode.PREVIEW_UNAVAILABLE);
        }
        return answer.body();
    }

    /**
     * One of the files that its pages are made of.
     *
     * @param pathAndQuery such as {@code /static/css/site.css?v=…}
     * @return null where it has none
     * @throws Refused 503 {@code preview-unavailable} where it does not answer
     */
    @Nullable
    SiteFile file(String pathAndQuery) {
        HttpResponse<byte[]> answer = answer(request(pathAndQuery).GET().build());
        return answer.statusCode() == 200 ? SiteFile.of(answer) : null;
    }

    @PreDestroy
    void stop() {
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        String site = configuration.site();
        if (site == null) {
            LOG.warn("there are no previews: preview.site is not set");
            throw new Refused(ProblemCode.PREVIEW_UNAVAILABLE);
        }
        return HttpRequest.newBuilder(URI.create(site + pathAndQuery));
    }

    /** The JDK's own request timeout ends with the headers; a body that stalls would hold the reader for ever. */
    private HttpResponse<byte[]> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(configuration.answerWithin().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("public-site does not answer at {}: {}", configuration.site(), e.toString());
            throw new Refused(ProblemCode.PREVIEW_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ProblemCode.PREVIEW_UNAVAILABLE);
        } finally {
            answer.cancel(true);
        }
    }
}
