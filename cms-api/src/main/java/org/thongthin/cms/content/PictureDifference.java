package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.difference.Segment;
import org.thongthin.cms.content.difference.TextDifference;

/**
 * A picture that is new, is no more, stands elsewhere or has other words.
 *
 * @param before as the first revision shows it; null where it is new
 * @param after as the second does; null where it is no more
 * @param from its place in the first, from 1; null as {@code before}
 * @param to its place in the second
 * @param moved whether it stands elsewhere among those that both show
 * @param alt its alternative text, by words
 * @param caption likewise
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PictureDifference(
        @Nullable ItemImage before,
        @Nullable ItemImage after,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean moved,
        List<Segment> alt,
        List<Segment> caption) {

    /** As the second revision orders them, then those that it lacks. */
    public static List<PictureDifference> between(List<ItemImage> before, List<ItemImage> after) {
        List<@Nullable Integer> places = places(before, after);
        BitSet staying = staying(places);
        List<PictureDifference> differences = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            Integer place = places.get(index);
            boolean moved = place != null && !staying.get(index);
            differences.add(of(place == null ? null : before.get(place), after.get(index), place, index, moved));
        }
        for (int index = 0; index < before.size(); index++) {
            if (!places.contains(index)) {
                differences.add(of(before.get(index), null, index, null, false));
            }
        }
        return differences.stream().filter(PictureDifference::isChanged).toList();
    }

    private static PictureDifference of(
            @Nullable ItemImage before,
            @Nullable ItemImage after,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean moved) {
        return new PictureDifference(
                before,
                after,
                from == null ? null : from + 1,
                to == null ? null : to + 1,
                moved,
                TextDifference.between(before == null ? null : before.alt(), after == null ? null : after.alt()),
                TextDifference.between(
                        before == null ? null : before.caption(), after == null ? null : after.caption()));
    }

    /** For each picture of the second its place in the first; the same file added anew is the same picture. */
    private static List<@Nullable Integer> places(List<ItemImage> before, List<ItemImage> after) {
        List<@Nullable Integer> places = new ArrayList<>(Collections.nCopies(after.size(), null));
        for (Function<ItemImage, Object> mark : List.<Function<ItemImage, Object>>of(ItemImage::id, ItemImage::hash)) {
            for (int index = 0; index < after.size(); index++) {
                for (int place = 0; places.get(index) == null && place < before.size(); place++) {
                    boolean same = mark.apply(before.get(place)).equals(mark.apply(after.get(index)));
                    if (same && !places.contains(place)) {
                        places.set(index, place);
                    }
                }
            }
        }
        return places;
    }

    /** As many as can be said to have stayed while the others moved: a longest rising subsequence. */
    private static BitSet staying(List<@Nullable Integer> places) {
        List<BitSet> best = new ArrayList<>();
        BitSet longest = new BitSet();
        for (int index = 0; index < places.size(); index++) {
            BitSet mine = new BitSet();
            Integer place = places.get(index);
            for (int earlier = 0; place != null && earlier < index; earlier++) {
                Integer before = places.get(earlier);
                boolean rises = before != null && before < place;
                if (rises && best.get(earlier).cardinality() > mine.cardinality()) {
                    mine = (BitSet) best.get(earlier).clone();
                }
            }
            if (place != null) {
                mine.set(index);
            }
            best.add(mine);
            longest = mine.cardinality() > longest.cardinality() ? mine : longest;
        }
        return longest;
    }

    @JsonIgnore
    public boolean isChanged() {
        return isAdded() || isRemoved() || moved || isReworded();
    }

    @JsonIgnore
    public boolean isAdded() {
        return before == null;
    }

    @JsonIgnore
    public boolean isRemoved() {
        return after == null;
    }

    /** Whether it stands on both sides and has other words. */
    @JsonIgnore
    public boolean isReworded() {
        return !isAdded() && !isRemoved() && (isAltChanged() || isCaptionChanged());
    }

    @JsonIgnore
    public boolean isAltChanged() {
        return !alt.stream().allMatch(Segment::isEqual);
    }

    @JsonIgnore
    public boolean isCaptionChanged() {
        return !caption.stream().allMatch(Segment::isEqual);
    }

    /** The picture itself, which is the same on both sides. */
    @JsonIgnore
    public ItemImage picture() {
        return Objects.requireNonNull(after == null ? before : after);
    }
}
