package org.thongthin.search.analysis;

/** A normalised text that knows, for each of its characters, the place in the source that it stands for. */
public final class NormalisedText {
    private final String text;
    private final int[] sources;
    private final int sourceLength;

    NormalisedText(String text, int[] sources, int sourceLength) {
        this.text = text;
        this.sources = sources;
        this.sourceLength = sourceLength;
    }

    public String text() {
        return text;
    }

    /** The UTF-16 offset in the source at which the characters from {@code start} on begin. */
    public int sourceStart(int start) {
        return start < sources.length ? sources[start] : sourceLength;
    }

    /**
     * The UTF-16 offset in the source at which the characters before {@code end} end. One source character may stand
     * for many (an abbreviation for its full form), so this is the first offset beyond all that they came from.
     */
    public int sourceEnd(int end) {
        int last = end == 0 ? -1 : sources[end - 1];
        for (int i = end; i < sources.length; i++) {
            if (sources[i] > last) {
                return sources[i];
            }
        }
        return sourceLength;
    }
}
