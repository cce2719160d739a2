package org.thongthin.search.analysis;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What is decided one character at a time. */
final class Characters {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Characters() {}

    static Traced simplify(Traced text) {
        Traced visible = visible(text);
        if (isThaiOrAscii(visible.chars())) {
            return folded(visible);
        }
        return inForm(NFC, folded(inForm(NFD, visible)));
    }

    private static Traced visible(Traced text) {
        Traced out = text.next();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c, text.source(i));
            } else if (startsEtCetera(text, i)) {
                out.append(' ', text.source(i));
                i += 2;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (!isInvisible(text.codePointAt(i))) {
                    out.append(text, i, i + 2);
                }
                i++;
            } else if (isBlank(c)) {
                out.append(' ', text.source(i));
            } else if (!isInvisible(c)) {
                out.append(c, text.source(i));
            }
        }
        return out;
    }

    /** Most of every text: printable ASCII and Thai but for ฯ and ๆ. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (Thai.is(c) && c != 'ฯ' && c != 'ๆ');
    }

    /** ฯลฯ, "and so on": the ล in its middle is no word. */
    private static boolean startsEtCetera(Traced text, int i) {
        return text.charAt(i) == 'ฯ' && i + 2 < text.length() && text.charAt(i + 1) == 'ล' && text.charAt(i + 2) == 'ฯ';
    }

    private static boolean isBlank(char c) {
        return c == 'ฯ'
                || c == 'ๆ'
                || Character.isSurrogate(c)
                || Character.isWhitespace(c)
                || (Character.isSpaceChar(c) && c != '\u200b')
                || Character.isISOControl(c);
    }

    /** Zero-width spaces and joiners, direction marks, soft hyphens, and the variation selectors of emoji. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean isThaiOrAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && !Thai.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Form by form between two boundaries, so that every character keeps a place in the source. */
    private static Traced inForm(Normalizer2 form, Traced text) {
        Traced out = text.next();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && !form.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            CharSequence part = text.chars().subSequence(start, end);
            if (form.isNormalized(part)) {
                out.append(text, start, end);
            } else {
                out.append(form.normalize(part), text.source(start));
            }
            start = end;
        }
        return out;
    }

    private static Traced folded(Traced text) {
        Traced out = text.next();
        char[] ascii = new char[4];
        char[] one = new char[1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '๐' && c <= '๙') {
                out.append((char) (c - '๐' + '0'), text.source(i));
            } else if (c < 0x80 || Thai.is(c)) {
                out.append(Character.toLowerCase(c), text.source(i));
            } else if (!isAccent(c)) {
                one[0] = Character.toLowerCase(c);
                int length = ASCIIFoldingFilter.foldToASCII(one, 0, ascii, 0, 1);
                for (int k = 0; k < length; k++) {
                    out.append(Character.toLowerCase(ascii[k]), text.source(i));
                }
            }
        }
        return out;
    }

    private static boolean isAccent(char c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }
}
