package org.thongthin.site.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange.PutItem;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.index.Reference;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.Indexing;
import org.thongthin.site.readmodel.PublicItem;

/** A made-up country: its provinces, districts and organisations, and an item for each document of a corpus. */
final class Country {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KINDS = List.of("news", "product", "landmark", "story");
    private static final List<String> TYPES =
            List.of("pao", "city", "town", "subdistrict-municipality", "sao", "special");
    private static final List<String> REGIONS = List.of("north", "northeast", "central", "east", "west", "south");
    private static final int CATEGORIES = 30;
    private static final int PROVINCES = 77;
    private static final int DISTRICTS_A_PROVINCE = 12;
    private static final int OWNERS = 7_850;
    private static final long LAST_VERIFIED = 1_795_000_000L;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int DAYS = 3_000;
    private static final int PICTURES = 50;
    private static final String[] WIDTHS = {"320", "640", "1280"};

    private final Random random = new Random(1);
    private Directory directory = Directory.NONE;
    private String anItem = "";

    /** Writes the index into the folder, as a site expects it. */
    void build(Path folder, Path documents) throws IOException {
        try (ReadModel model = ReadModel.open(folder);
                Rebuild rebuild = model.rebuild();
                BufferedReader lines = Files.newBufferedReader(documents)) {
            names(rebuild);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode item = item(JSON.readTree(line));
                PublicItem read = FeedJson.read(item, PublicItem.class);
                rebuild.add(new PutItem(Indexing.indexed(read, item.toString(), directory)));
                if (anItem.isEmpty() && read.kind().equals("landmark")) {
                    anItem = "/landmarks/" + read.id() + "/" + read.slug();
                }
            }
            rebuild.swap("benchmark.1");
        }
    }

    /** Lays the pictures' files where a site keeps them, so that it does not ask for them. */
    static void pictures(Path folder) throws IOException {
        for (int number = 0; number < PICTURES; number++) {
            String hash = hash(number);
            Path picture =
                    Files.createDirectories(folder.resolve(hash.substring(0, 2)).resolve(hash));
            for (String width : WIDTHS) {
                Files.writeString(picture.resolve(width + ".jpg"), "nobody looks");
                Files.writeString(picture.resolve(width + ".webp"), "nobody looks");
            }
        }
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }

    /** The address of one of the items. */
    String anItem() {
        return anItem;
    }

    private void names(Rebuild rebuild) throws IOException {
        Directory.Changes changes = directory.change();
        ObjectNode provinces = JSON.createObjectNode();
        ObjectNode districts = JSON.createObjectNode();
        for (int number = 0; number < PROVINCES; number++) {
            provinces
                    .withArray("provinces")
                    .addObject()
                    .put("code", province(number))
                    .put("nameTh", "จังหวัดที่ " + number)
                    .put("nameEn", "Province " + number)
                    .put("region", REGIONS.get(number % REGIONS.size()));
            for (int district = 0; district < DISTRICTS_A_PROVINCE; district++) {
                districts
                        .withArray("districts")
                        .addObject()
                        .put("code", district(number, district))
                        .put("provinceCode", province(number))
                        .put("nameTh", "อำเภอที่ " + district)
                        .put("nameEn", "District " + district);
            }
        }
        put(rebuild, changes, Directory.SETTING, "provinces", provinces);
        put(rebuild, changes, Directory.SETTING, "districts", districts);
        for (int number = 0; number < OWNERS; number++) {
            ObjectNode owner = JSON.createObjectNode()
                    .put("code", owner(number))
                    .put("type", TYPES.get(number % TYPES.size()))
                    .put("nameTh", "องค์การบริหารส่วนตำบลที่ " + number)
                    .put("nameEn", "Local organisation " + number)
                    .put("provinceCode", province(number % PROVINCES))
                    .put("districtCode", district(number % PROVINCES, number / PROVINCES % DISTRICTS_A_PROVINCE));
            put(rebuild, changes, Directory.ORGANISATION, owner(number), owner);
        }
        for (int number = 0; number < CATEGORIES; number++) {
            ObjectNode category = JSON.createObjectNode()
                    .put("code", "category-" + number)
                    .put("kind", KINDS.get(number % KINDS.size()))
                    .put("nameTh", "ประเภทที่ " + number)
                    .put("nameEn", "Category " + number)
                    .put("position", number)
                    .put("retired", false);
            put(rebuild, changes, Directory.CATEGORY, "category-" + number, category);
        }
        directory = changes.done();
    }

    private static void put(Rebuild rebuild, Directory.Changes changes, String type, String id, ObjectNode data)
            throws IOException {
        changes.put(type, id, data);
        rebuild.add(new PutReference(new Reference(type, id, data.toString())));
    }

    private static String province(int number) {
        return Integer.toString(10 + number);
    }

    private static String district(int province, int number) {
        return province(province) + "%02d".formatted(number);
    }

    private static String owner(int number) {
        return Integer.toString(5_000_000 + number);
    }

    private ObjectNode item(JsonNode document) {
        int owner = random.nextInt(OWNERS);
        String verified = Instant.ofEpochSecond(LAST_VERIFIED - (long) random.nextInt(DAYS) * SECONDS_A_DAY)
                .toString();
        String text = document.path("text").asText();
        String title = document.path("title").asText();
        int kind = random.nextInt(KINDS.size());
        ObjectNode item = JSON.createObjectNode()
                .put(
                        "id",
                        "018f2a6c-0000-7000-8000-%012d"
                                .formatted(document.path("id").asLong(random.nextInt())))
                .put("kind", KINDS.get(kind))
                .put("ownerCode", owner(owner))
                .put("slug", "item-" + document.path("id").asText())
                .put("title", title)
                .put("summary", text.substring(0, Math.min(100, text.length())))
                .put("body", "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .put("category", "category-" + (kind + KINDS.size() * random.nextInt(CATEGORIES / KINDS.size())))
                .put("revision", 1)
                .put("verifiedAt", verified)
                .put("firstVerifiedAt", verified);
        item.putObject("contact").put("phone", "053 123 456").put("url", "https://example.org");
        item.putObject("location")
                .put("address", "หมู่ 3")
                .put("lat", 6 + 14 * random.nextDouble())
                .put("lon", 98 + 7 * random.nextDouble());
        item.putObject("details");
        ObjectNode image = item.putArray("images").addObject();
        String hash = hash(random.nextInt(PICTURES));
        image.put("id", hash.substring(32))
                .put("hash", hash)
                .put("alt", title)
                .put("width", 1600)
                .put("height", 1200)
                .put("colour", "#6b8f5a");
        return item;
    }
}
