package org.thongthin.cms.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to list. Null means no such filter.
 *
 * @param q what {@link ItemSearch} looks for
 * @param shown สถานะการแสดง
 * @param takenDown whether a moderator took it off the public site
 * @param submittedBefore latest moment of submission
 * @param district code of the owner's
 * @param region of the owner's province, such as {@code northeast}
 * @param from first day, in Thailand, on which the thing told of occurs, or else the item was made
 * @param to last such day
 * @param page from 1
 * @param cursor where the page before ended; takes the place of the page number
 */
public record ItemQuery(
        @Nullable String kind,
        @Nullable String q,
        @Nullable String category,
        @Nullable Stage stage,
        @Nullable Boolean shown,
        @Nullable Boolean takenDown,
        @Nullable Instant submittedBefore,
        @Nullable String owner,
        @Nullable String province,
        @Nullable String district,
        @Nullable String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int page,
        int size,
        @Nullable ListCursor cursor) {

    /** Of any district, whatever was taken down or not, and however long it waits. */
    public ItemQuery(
            @Nullable String kind,
            @Nullable String q,
            @Nullable String category,
            @Nullable Stage stage,
            @Nullable Boolean shown,
            @Nullable String owner,
            @Nullable String province,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Order order,
            int page,
            int size,
            @Nullable ListCursor cursor) {
        this(
                kind, q, category, stage, shown, null, null, owner, province, null, region, from, to, order, page, size,
                cursor);
    }

    /** The order of a list; ties by id. */
    public enum Order {
        LATEST_CHANGE,
        LONGEST_WAITING
    }

    /** Everything that waits for a decision, longest first. */
    public static ItemQuery queue(int page, int size) {
        return new ItemQuery(
                null,
                null,
                null,
                Stage.SUBMITTED,
                null,
                null,
                null,
                null,
                null,
                null,
                Order.LONGEST_WAITING,
                page,
                size,
                null);
    }
}
