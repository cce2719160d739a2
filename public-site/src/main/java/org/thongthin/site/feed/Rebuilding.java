package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.Directory;

/** Builds the index anew from a snapshot of cms-api, pictures included. */
@Singleton
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int PICTURES_AT_A_TIME = 200;

    private final CmsClient cms;
    private final Publication publication;
    private final PictureIntake intake;
    private final FeedStatus status;
    private final FeedMetrics metrics;
    private final Path file;
    private final Clock clock;

    Rebuilding(
            CmsClient cms,
            Publication publication,
            PictureIntake intake,
            FeedStatus status,
            FeedMetrics metrics,
            SiteConfiguration configuration,
            Clock clock) {
        this.cms = cms;
        this.publication = publication;
        this.intake = intake;
        this.status = status;
        this.metrics = metrics;
        this.file = configuration.snapshot();
        this.clock = clock;
    }

    /**
     * Fetches a snapshot, takes in its pictures as far as they come in this time, and puts the new index in the old one's place. A snapshot
     * that is not whole is thrown away and changes nothing; so is an index that does not hold just what the snapshot says.
     *
     * @param cursor of the index that answers, where the feed can be read from it: what is gone since goes at once
     */
    void run(Duration picturesWithin, @Nullable String cursor) throws IOException, InterruptedException {
        Tombstones known = cursor == null ? null : new Tombstones(cms, publication, clock, cursor);
        try {
            if (known != null) {
                known.takeAway();
            }
            cms.snapshot(file);
            status.contacted();
            Snapshot snapshot = Snapshot.whole(file);
            Directory names = names(snapshot);
            Tombstones tombstones = known == null ? new Tombstones(cms, publication, clock, snapshot.cursor()) : known;
            fetchPictures(snapshot, clock.instant().plus(picturesWithin), tombstones);
            List<String> waiting = publication.replace(snapshot, names, tombstones);
            LOG.info(
                    "Built the index from {} changes, cursor {}; {} items wait for pictures.",
                    snapshot.size(),
                    snapshot.cursor(),
                    waiting.size());
            intake.want(waiting);
        } catch (UnlikeItsSourceException e) {
            metrics.failed(FeedMetrics.Failure.REBUILD);
            LOG.error("The new index was thrown away: {}", e.getMessage());
            throw e;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** All of them first: they may stand behind the items that carry them. */
    private static Directory names(Snapshot snapshot) throws IOException, InterruptedException {
        Directory.Changes names = Directory.NONE.change();
        snapshot.forEach(change -> Laying.takeName(names, change));
        return names.done();
    }

    private void fetchPictures(Snapshot snapshot, Instant deadline, Tombstones tombstones)
            throws IOException, InterruptedException {
        List<String> hashes = new ArrayList<>();
        snapshot.forEach(change -> {
            tombstones.takeAway();
            collectHashes(change, hashes);
            if (hashes.size() >= PICTURES_AT_A_TIME) {
                intake.fetch(hashes, Duration.between(clock.instant(), deadline));
                hashes.clear();
            }
        });
        intake.fetch(hashes, Duration.between(clock.instant(), deadline));
    }

    private static void collectHashes(FeedChange change, List<String> hashes) {
        JsonNode data = change.data();
        if (!change.isItem() || data == null) {
            return;
        }
        for (JsonNode image : data.path("images")) {
            hashes.add(image.path("hash").asText());
        }
    }
}
