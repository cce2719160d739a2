package org.thongthin.site.keeping;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A content in memory, in each encoding that somebody asked for. Safe for many threads. */
public final class KeptContent implements Kept {
    private static final int OVERHEAD = 1_000;

    private final byte[] content;
    private final String mediaType;
    private final String tag;
    private final String cacheControl;
    private final Encoding.Thoroughness thoroughness;
    private final AtomicReferenceArray<byte @Nullable []> encoded;

    /**
     * @param content not to be changed any more
     * @param tag weak, for it names the content in every encoding
     */
    public KeptContent(
            byte[] content, String mediaType, String tag, String cacheControl, Encoding.Thoroughness thoroughness) {
        this(content, mediaType, tag, cacheControl, thoroughness, new AtomicReferenceArray<>(Encoding.values().length));
        encoded.set(Encoding.IDENTITY.ordinal(), content);
    }

    private KeptContent(
            byte[] content,
            String mediaType,
            String tag,
            String cacheControl,
            Encoding.Thoroughness thoroughness,
            AtomicReferenceArray<byte @Nullable []> encoded) {
        this.content = content;
        this.mediaType = mediaType;
        this.tag = tag;
        this.cacheControl = cacheControl;
        this.thoroughness = thoroughness;
        this.encoded = encoded;
    }

    /** The same, kept by browsers and caches on other terms. */
    public KeptContent withCacheControl(String other) {
        return new KeptContent(content, mediaType, tag, other, thoroughness, encoded);
    }

    /** Whether readers get it in different encodings. */
    public boolean isNegotiated() {
        return thoroughness != Encoding.Thoroughness.AS_IS;
    }

    /** How it goes to a reader who sends this {@code Accept-Encoding}, or null for none. */
    public Encoding encodingFor(@Nullable String accepted) {
        return isNegotiated() ? AcceptedEncodings.best(accepted) : Encoding.IDENTITY;
    }

    /** Null where nobody has asked for this encoding yet. */
    public byte @Nullable [] ready(Encoding encoding) {
        return encoded.get(encoding.ordinal());
    }

    /** Whether it can be had in this encoding in about a millisecond. */
    public boolean isSoonIn(Encoding encoding) {
        return thoroughness == Encoding.Thoroughness.SWIFT || ready(encoding) != null;
    }

    /** The content in this encoding, which takes a while the first time. */
    public byte[] in(Encoding encoding) {
        byte[] ready = ready(encoding);
        if (ready != null) {
            return ready;
        }
        byte[] made = encoding.encode(content, thoroughness);
        encoded.set(encoding.ordinal(), made);
        return made;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public String cacheControl() {
        return cacheControl;
    }

    /** As if it were there in all encodings: what it will weigh is known before it is asked for. */
    @Override
    public int weight() {
        return OVERHEAD + content.length + content.length / 2;
    }
}
