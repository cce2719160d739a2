package org.thongthin.cms.demo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Draws the demonstration's pictures: real files, 1440 × 960, each under 2 MB, as an editor would upload them. */
public final class DemoPicture {
    private static final float JPEG_QUALITY = 0.9f;
    private static final float PNG_QUALITY = 0.3f;

    private static final Map<String, Scene> SCENES = scenes();

    private DemoPicture() {}

    /** What can be drawn, in the order of the alphabet. */
    public static Set<String> names() {
        return SCENES.keySet();
    }

    /**
     * The same arguments give the same picture on the same Java; another seed gives another light, season and
     * composition.
     *
     * @param scene one of {@link #names()}
     * @param format {@code jpeg} or {@code png}
     * @return the bytes of the file
     * @throws IllegalArgumentException for a scene or a format that is none of these
     */
    public static byte[] draw(String scene, long seed, String format) {
        return switch (format) {
            case "jpeg" -> encoded(sheet(scene, seed, true), format, JPEG_QUALITY);
            case "png" -> encoded(sheet(scene, seed, false), format, PNG_QUALITY);
            default -> throw new IllegalArgumentException("neither jpeg nor png: " + format);
        };
    }

    private static BufferedImage sheet(String name, long seed, boolean grain) {
        @Nullable Scene scene = SCENES.get(name);
        if (scene == null) {
            throw new IllegalArgumentException("no such scene: " + name);
        }
        Brush brush = new Brush(seed * 31 + name.hashCode());
        scene.paint(brush);
        brush.dispose();
        Paper.texture(brush.sheet(), grain);
        return brush.sheet();
    }

    /** @param quality 0 to 1; a PNG loses nothing whatever it is, but packs more tightly the lower it is */
    private static byte[] encoded(BufferedImage sheet, String format, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Map<String, Scene> scenes() {
        Map<String, Scene> all = new TreeMap<>();
        all.putAll(SacredScenes.scenes());
        all.putAll(StreetScenes.scenes());
        all.putAll(PublicScenes.scenes());
        all.putAll(MuseumScenes.scenes());
        all.putAll(FieldScenes.scenes());
        all.putAll(GardenScenes.scenes());
        all.putAll(SeaScenes.scenes());
        all.putAll(RiverScenes.scenes());
        all.putAll(SpringScenes.scenes());
        all.putAll(HighScenes.scenes());
        all.putAll(WovenScenes.scenes());
        all.putAll(CraftScenes.scenes());
        all.putAll(WoodScenes.scenes());
        all.putAll(FoodScenes.scenes());
        all.putAll(KitchenScenes.scenes());
        all.putAll(DrinkScenes.scenes());
        all.putAll(HerbScenes.scenes());
        all.putAll(VolunteerScenes.scenes());
        all.putAll(CleaningScenes.scenes());
        all.putAll(ReliefScenes.scenes());
        return all;
    }
}
