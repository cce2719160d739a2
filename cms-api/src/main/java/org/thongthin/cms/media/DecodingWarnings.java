package org.thongthin.cms.media;

import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/** Decoders tell of missing data in a warning and fill in grey. This remembers the first that means damage. */
final class DecodingWarnings implements IIOReadWarningListener {
    // Extraneous bytes between two segments are a habit of some cameras, and lose nothing.
    private static final Pattern DAMAGE =
            Pattern.compile("(?i)(?!.*extraneous bytes).*(corrupt|premature|truncated).*");

    private @Nullable String damage;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (damage == null && DAMAGE.matcher(warning).matches()) {
            damage = warning;
        }
    }

    void throwIfDamaged() throws DamagedPicture {
        if (damage != null) {
            throw new DamagedPicture(damage);
        }
    }
}
