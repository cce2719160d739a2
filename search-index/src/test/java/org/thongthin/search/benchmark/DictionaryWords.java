package org.thongthin.search.benchmark;

import com.ibm.icu.util.BytesTrie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of ICU's Thai dictionary, so that a made-up text is cut as a real one is. Their file is a header, eight
 * numbers and a trie of bytes, each of which is a letter's place in the Thai block (ICU's {@code dictionarydata.h}).
 */
final class DictionaryWords {
    private static final String FILE = "/com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict";
    private static final int TRIE_OFFSET = 0;
    private static final int TRANSFORM = 5;
    private static final int LETTER_BITS = 0x1FFFFF;

    private DictionaryWords() {}

    /** In the order of their letters. */
    static List<String> all() {
        byte[] bytes = bytes();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
        int numbers = Short.toUnsignedInt(file.getShort(0));
        int trie = numbers + file.getInt(numbers + 4 * TRIE_OFFSET);
        int firstLetter = file.getInt(numbers + 4 * TRANSFORM) & LETTER_BITS;
        List<String> words = new ArrayList<>();
        for (BytesTrie.Entry entry : new BytesTrie(bytes, trie)) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < entry.bytesLength(); i++) {
                word.append((char) (firstLetter + Byte.toUnsignedInt(entry.byteAt(i))));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static byte[] bytes() {
        try (InputStream in = DictionaryWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("ICU has no " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
