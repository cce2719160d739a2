package org.thongthin.site.mistakes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Dates;

/**
 * What a reader says is wrong, as cms-api takes it.
 *
 * @param revision of the item that they saw
 * @param replyTo an e-mail address; null where they want no answer
 * @param at when they sent it
 */
record Report(
        String item,
        int revision,
        String language,
        String text,
        @Nullable String replyTo,
        Instant at) {
    /** The same words on the same item on the same day are one report, sent however often and through whichever site. */
    String key() {
        LocalDate day = LocalDate.ofInstant(at, Dates.BANGKOK);
        String said = String.join("\0", item, text, replyTo == null ? "" : replyTo, day.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing of what the reader wrote, so that no log does. */
    @Override
    public String toString() {
        return "Report[" + item + "]";
    }
}
