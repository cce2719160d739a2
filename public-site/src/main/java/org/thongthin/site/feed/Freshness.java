package org.thongthin.site.feed;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.keeping.Frame;
import org.thongthin.site.platform.SiteConfiguration;

/**
 * Whether what the site shows may be behind cms-api, and as of when it is right: every page says so while cms-api is away.
 * The moment is noted on disk now and then, so that a site which starts without cms-api knows it too.
 */
@Singleton
final class Freshness implements Frame, ApplicationEventListener<ShutdownEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

    private final FeedStatus status;
    private final Clock clock;
    private final Duration staleAfter;
    private final Path file;
    private final Instant began;
    /** As of when the index was right when the process before ended; null where nobody knows. */
    private final @Nullable Instant before;

    private volatile @Nullable Instant noted;
    /** Twice the number of times that cms-api came back, and one more while it is away. */
    private volatile long version;

    Freshness(FeedStatus status, Clock clock, FeedConfiguration configuration, SiteConfiguration site) {
        this.status = status;
        this.clock = clock;
        this.staleAfter = configuration.staleAfter();
        this.file = site.asOf();
        this.began = clock.instant();
        this.before = read(file);
        this.noted = before;
    }

    private static @Nullable Instant read(Path file) {
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException | DateTimeParseException unreadable) {
            LOG.warn("It can't be told as of when the index is: {}", unreadable.toString());
            return null;
        }
    }

    @Override
    public long version() {
        long now = version;
        return isLong(sinceHeardOf()) == (now % 2 == 1) ? now : turned();
    }

    private synchronized long turned() {
        if (isLong(sinceHeardOf()) != (version % 2 == 1)) {
            version = version + 1;
        }
        return version;
    }

    private boolean isLong(Duration silence) {
        return silence.compareTo(staleAfter) > 0;
    }

    private Duration sinceHeardOf() {
        Instant contact = status.lastContact();
        Instant last = contact != null ? contact : before != null ? before : began;
        return Duration.between(last, clock.instant());
    }

    @Override
    public boolean isStale() {
        return version() % 2 == 1;
    }

    @Override
    public @Nullable Instant asOf() {
        Instant complete = status.lastComplete();
        return complete == null ? before : complete;
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void note() {
        Instant asOf = asOf();
        if (asOf == null || asOf.equals(noted)) {
            return;
        }
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, asOf.toString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            noted = asOf;
        } catch (IOException full) {
            LOG.warn("It can't be noted as of when the index is: {}", full.toString());
        }
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        note();
    }
}
