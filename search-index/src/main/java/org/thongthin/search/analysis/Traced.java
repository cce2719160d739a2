package org.thongthin.search.analysis;

import java.nio.CharBuffer;
import java.util.Arrays;

/** Text on its way through the normaliser. Each character remembers the place in the source that it came from. */
final class Traced {
    private char[] text;
    private int[] sources;
    private int length;
    private final int sourceLength;

    Traced(int capacity, int sourceLength) {
        this.text = new char[Math.max(capacity, 16)];
        this.sources = new int[text.length];
        this.sourceLength = sourceLength;
    }

    /** An empty text with the same source as this one. */
    Traced next() {
        return new Traced(length, sourceLength);
    }

    static Traced of(String source) {
        Traced traced = new Traced(source.length(), source.length());
        source.getChars(0, source.length(), traced.text, 0);
        traced.length = source.length();
        for (int i = 0; i < traced.length; i++) {
            traced.sources[i] = i;
        }
        return traced;
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return text[i];
    }

    int codePointAt(int i) {
        return Character.codePointAt(text, i, length);
    }

    /** The place in the source of character i; the length of the source when i is the end of the text. */
    int source(int i) {
        return i < length ? sources[i] : sourceLength;
    }

    /** As they are now: what is appended later is not among them. */
    CharSequence chars() {
        return CharBuffer.wrap(text, 0, length);
    }

    void append(char c, int source) {
        if (length == text.length) {
            grow(length + 1);
        }
        sources[length] = source;
        text[length++] = c;
    }

    private void grow(int needed) {
        int capacity = Math.max(needed, length * 2);
        text = Arrays.copyOf(text, capacity);
        sources = Arrays.copyOf(sources, capacity);
    }

    void append(CharSequence chars, int source) {
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i), source);
        }
    }

    void append(Traced other, int from, int to) {
        int more = to - from;
        if (length + more > text.length) {
            grow(length + more);
        }
        System.arraycopy(other.text, from, text, length, more);
        System.arraycopy(other.sources, from, sources, length, more);
        length += more;
    }

    NormalisedText freeze() {
        return new NormalisedText(new String(text, 0, length), Arrays.copyOf(sources, length), sourceLength);
    }
}
