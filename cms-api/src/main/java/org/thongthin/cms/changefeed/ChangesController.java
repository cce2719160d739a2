package org.thongthin.cms.changefeed;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesController {
    private static final Logger LOG = LoggerFactory.getLogger(ChangesController.class);
    private static final int MOST = 1_000;
    private static final int USUAL = 200;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int PIPE_BYTES = 1 << 16;

    private final ChangeFeed feed;
    private final Snapshot snapshot;

    ChangesController(ChangeFeed feed, Snapshot snapshot) {
        this.feed = feed;
        this.snapshot = snapshot;
    }

    @Get
    ChangeFeed.Changes changes(
            @Nullable @QueryValue String after, @Nullable @QueryValue String limit, @Nullable @QueryValue String wait)
            throws InterruptedException {
        int most = number("/limit", limit, 1, MOST, USUAL);
        int seconds = number("/wait", wait, 0, LONGEST_WAIT_SECONDS, 0);
        String cursor = after == null || after.isBlank() ? null : after;
        return feed.after(cursor, most, Duration.ofSeconds(seconds));
    }

    /** Written while it is read, so that its size costs no memory; cut short without its last line where it fails. */
    @Get("/snapshot")
    StreamedFile snapshot() {
        return new StreamedFile(
                new WrittenWhileRead("snapshot", PIPE_BYTES, this::write), MediaType.of("application/x-ndjson"));
    }

    private void write(OutputStream out) {
        try (out) {
            snapshot.write(out);
        } catch (IOException e) {
            LOG.info("a snapshot was not read to its end: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("a snapshot could not be written to its end", e);
        }
    }

    private static int number(String at, @Nullable String text, int least, int most, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Invalid(new FieldError(at, "out-of-range", least, most));
        }
        return Integer.parseInt(text);
    }
}
