package org.thongthin.cms.content.difference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of a body, or one line of a list, and what has become of it.
 *
 * @param before what it was: {@code paragraph}, {@code heading-2} to {@code heading-4}, {@code bullet}, {@code number},
 *     {@code quote}, {@code caption}, {@code row}, {@code head-row} or {@code line}; null where it is new
 * @param after what it is; null where it is no more
 * @param segments its words, cells of a row parted by {@code |}
 * @param formats what is set differently in the same words
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BlockDifference(
        @Nullable String before, @Nullable String after, List<Segment> segments, List<FormatChange> formats) {
    /**
     * @param op whether the words have it now or had it
     * @param format {@code strong}, {@code em} or {@code link}
     * @param text the words
     * @param target where a link leads; null for others
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FormatChange(
            Segment.Op op,
            String format,
            String text,
            @Nullable String target) {
        @JsonIgnore
        public boolean isInserted() {
            return op == Segment.Op.INSERT;
        }
    }

    @JsonIgnore
    public boolean isChanged() {
        return isOfAnotherKind() || !formats.isEmpty() || !segments.stream().allMatch(Segment::isEqual);
    }

    /** Whether it stands on both sides and has become something else, as a heading of a paragraph. */
    @JsonIgnore
    public boolean isOfAnotherKind() {
        return before != null && after != null && !before.equals(after);
    }

    /** Lines of a list, in their order. */
    public static List<BlockDifference> ofLines(List<String> before, List<String> after) {
        return BlockPairing.of(lines(before), lines(after)).stream()
                .map(BlockDifference::of)
                .toList();
    }

    /** Two bodies, as HTML; null counts as empty. */
    public static List<BlockDifference> ofBodies(@Nullable String before, @Nullable String after) {
        return BlockPairing.of(blocks(before), blocks(after)).stream()
                .map(BlockDifference::of)
                .toList();
    }

    private static List<Block> lines(List<String> lines) {
        return lines.stream().map(line -> new Block("line", line, List.of())).toList();
    }

    private static List<Block> blocks(@Nullable String html) {
        return html == null ? List.of() : BlockReading.of(html);
    }

    private static BlockDifference of(BlockPairing.Pair pair) {
        Block before = pair.before();
        Block after = pair.after();
        return new BlockDifference(
                before == null ? null : before.kind(),
                after == null ? null : after.kind(),
                TextDifference.between(before == null ? null : before.text(), after == null ? null : after.text()),
                FormatChanges.between(before, after));
    }
}
