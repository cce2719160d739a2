package org.thongthin.site.opendata;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.PublicItems;

/**
 * The sizes and checksums of all files, as of one state of what is public. They are worked out when somebody asks and they are not
 * known, in one pass that makes all files and keeps none; while things change all the time, in a fifth of the time at most.
 */
@Singleton
final class Facts {
    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final int RESTS = 4;

    private final DataFiles files;
    private final OpenItems openItems;
    private final PublicItems items;
    private final PublicContent content;
    private final Clock clock;

    /** What is known, or being worked out, of a state. */
    private record Round(String version, FutureTask<Known> work) {}

    /**
     * @param madeAt when it was worked out
     * @param rested until when no other round begins
     */
    record Known(Map<DataFile, FileFacts> facts, Instant madeAt, Instant rested) {}

    private @Nullable Round last;

    Facts(DataFiles files, OpenItems openItems, PublicItems items, PublicContent content, Clock clock) {
        this.files = files;
        this.openItems = openItems;
        this.items = items;
        this.content = content;
        this.clock = clock;
    }

    /** Null where they are not known within the time, or not of what is public now. */
    @Nullable
    Known ofNow(Duration patience) {
        String version = items.version();
        Round round = round(version);
        if (round == null) {
            return null;
        }
        try {
            Known known = round.work().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return items.version().equals(version) ? known : null;
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            LOG.error("The checksums of the open data can't be worked out", e.getCause());
            return null;
        }
    }

    /** Of this state; null while another one's is under way, or has just been done. */
    private synchronized @Nullable Round round(String version) {
        Round before = last;
        if (before != null && (before.version().equals(version) || isBusy(before))) {
            return before.version().equals(version) ? before : null;
        }
        FutureTask<Known> work = new FutureTask<>(this::workOut);
        Thread.ofVirtual().name("open-data-facts").start(work);
        last = new Round(version, work);
        return last;
    }

    private boolean isBusy(Round round) {
        return switch (round.work().state()) {
            case RUNNING -> true;
            case SUCCESS -> clock.instant().isBefore(round.work().resultNow().rested());
            case FAILED, CANCELLED -> false;
        };
    }

    private Known workOut() {
        Instant begun = clock.instant();
        Map<DataFile, Making> makings = new LinkedHashMap<>();
        files.all().forEach(file -> makings.put(file, new Making(files.writing(file))));
        items.all(null).forEachRemaining(piece -> add(piece, makings));
        Map<DataFile, FileFacts> facts = new LinkedHashMap<>();
        makings.forEach((file, making) -> facts.put(file, making.end()));
        Instant done = clock.instant();
        return new Known(facts, done, done.plus(Duration.between(begun, done).multipliedBy(RESTS)));
    }

    private void add(List<PublicItem> piece, Map<DataFile, Making> makings) {
        Directory directory = content.directory();
        for (PublicItem item : piece) {
            OpenItem open = openItems.of(item, directory);
            makings.forEach((file, making) -> {
                if (file.has(item.kind())) {
                    making.add(open);
                }
            });
        }
    }

    /** A file that nobody keeps. */
    private static final class Making {
        private final Writing writing;
        private final MessageDigest digest;
        private long bytes;
        private int items;

        Making(Writing writing) {
            this.writing = writing;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
            write(writing.beginning());
        }

        void add(OpenItem item) {
            write(writing.next(item));
            items++;
        }

        FileFacts end() {
            write(writing.end());
            return new FileFacts(items, bytes, HexFormat.of().formatHex(digest.digest()));
        }

        private void write(byte[] piece) {
            digest.update(piece);
            bytes += piece.length;
        }
    }
}
