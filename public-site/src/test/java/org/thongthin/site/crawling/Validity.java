package org.thongthin.site.crawling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What the W3C's checker says of a page. */
public final class Validity {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Bytes: the checker walks its grammar by recursion, deeper than a thread's usual stack. */
    private static final long STACK = 64 << 20;

    private Validity() {}

    /** The errors of these pages by their names, each with the piece of the page that it is about; advice is left out. */
    public static Map<String, List<String>> errors(Map<String, byte[]> pages) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread checker = new Thread(
                null,
                () -> pages.forEach((name, page) -> {
                    List<String> errors = errors(page);
                    if (!errors.isEmpty()) {
                        found.put(name, errors);
                    }
                }),
                "checker",
                STACK);
        checker.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        checker.start();
        try {
            checker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return found;
    }

    private static List<String> errors(byte[] page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        try {
            JsonNode messages = JSON.readTree(validator.validate(new ByteArrayInputStream(page)))
                    .path("messages");
            return StreamSupport.stream(messages.spliterator(), false)
                    .filter(message -> message.path("type").asText().equals("error"))
                    .map(message -> message.path("message").asText() + " "
                            + message.path("extract").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
