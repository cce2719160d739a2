package org.thongthin.site.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How public-site follows cms-api. The keys are explained in application.yml.
 *
 * @param serviceToken empty where the token is in a file
 * @param serviceTokenFile empty where it is not; wins over {@code serviceToken}
 */
@ConfigurationProperties("feed")
record FeedConfiguration(
        URI cmsUrl,
        String serviceToken,
        String serviceTokenFile,
        Duration pollFor,
        Duration longestPause,
        Duration staleAfter,
        Duration answerWithin,
        Duration snapshotWithin,
        Duration firstPicturesWithin,
        Duration picturesWithin,
        Duration keepUnusedPictures,
        Duration checkEvery,
        Duration keepRolledBack) {

    FeedConfiguration {
        if (serviceToken.isBlank() && serviceTokenFile.isBlank()) {
            throw new ConfigurationException("Set SERVICE_TOKEN or SERVICE_TOKEN_FILE: cms-api asks for it.");
        }
        if (!checkEvery.isPositive()) {
            throw new ConfigurationException("FEED_CHECK_EVERY must be longer than nothing.");
        }
    }

    /** The token of now. */
    String token() throws IOException {
        return serviceTokenFile.isBlank()
                ? serviceToken
                : Files.readString(Path.of(serviceTokenFile)).strip();
    }
}
