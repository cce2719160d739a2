package org.thongthin.cms.reports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.platform.TooManyRequests;

/**
 * Sends a sheet while it is being made. Each keeps a connection of the database for as long as it is read, so only a few are
 * made at once, and one that nobody reads is given up, query and all.
 */
@Singleton
public class Downloads {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Semaphore places;
    private final ReportsConfiguration configuration;
    private final ExecutorService writers;

    Downloads(ReportsConfiguration configuration, @Named(TaskExecutors.BLOCKING) ExecutorService writers) {
        this.places = new Semaphore(configuration.atOnce());
        this.configuration = configuration;
        this.writers = writers;
    }

    /**
     * @param export asked once there is a place for it; what it throws is the answer
     * @throws TooManyRequests while as many are made as may be
     */
    public <R> HttpResponse<StreamedFile> answer(SheetFormat format, Supplier<Export<R>> export) {
        if (!places.tryAcquire()) {
            throw new TooManyRequests(COME_BACK);
        }
        boolean begun = false;
        try {
            Export<R> asked = export.get();
            Pipe pipe = new Pipe(configuration.patience());
            writers.execute(() -> write(asked, format, pipe));
            begun = true;
            StreamedFile file = new StreamedFile(pipe.out(), MediaType.of(format.mediaType()));
            return HttpResponse.ok(file.attach(asked.name() + "." + format.suffix()));
        } finally {
            if (!begun) {
                places.release();
            }
        }
    }

    private <R> void write(Export<R> export, SheetFormat format, Pipe pipe) {
        try {
            OutputStream out = pipe.in();
            try {
                format.writer().write(export.sheet(), export.rows(), out);
            } finally {
                // Before the reader can know of the end, and ask for the next.
                places.release();
            }
            out.close();
        } catch (Pipe.Unread unread) {
            LOG.info("{} was not read to its end", export.name());
        } catch (IOException | RuntimeException | Error failed) {
            LOG.error("{} could not be finished", export.name(), failed);
            pipe.fail(failed);
        }
    }
}
