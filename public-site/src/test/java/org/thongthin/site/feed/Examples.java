package org.thongthin.site.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a small cms-api has to say: two provinces, three organisations, the categories they use and an item of each kind. */
public final class Examples {
    public static final String NEWS = "018f2a6c-0000-7000-8000-000000000001";
    public static final String PRODUCT = "018f2a6c-0000-7000-8000-000000000002";
    public static final String LANDMARK = "018f2a6c-0000-7000-8000-000000000003";
    public static final String STORY = "018f2a6c-0000-7000-8000-000000000004";
    public static final List<String> ITEMS = List.of(NEWS, PRODUCT, LANDMARK, STORY);

    /** The picture that {@link #LANDMARK} leads with. */
    public static final String LANDMARK_PICTURE = picture(3);

    public static final String CHIANG_MAI = "50";
    public static final String NAKHON_PHANOM = "48";
    public static final String MAE_ON = "6502304";
    public static final String THAT_PHANOM = "5480502";

    private Examples() {}

    /** Publishes all of it. */
    public static FakeCms seed(FakeCms cms) {
        cms.put("setting", "provinces", provinces("เชียงใหม่"));
        cms.put("setting", "districts", DISTRICTS);
        ORGANISATIONS.forEach((code, data) -> cms.put("organisation", code, data));
        CATEGORIES.forEach((code, data) -> cms.put("category", code, data));
        return cms.put("item", NEWS, news())
                .put("item", PRODUCT, product())
                .put("item", LANDMARK, landmark("บ้านแม่กำปอง"))
                .put("item", STORY, story());
    }

    /** The hash of an example's picture. */
    public static String picture(int number) {
        return "%064x".formatted(0xabc0 + number);
    }

    public static String provinces(String nameOfChiangMai) {
        return """
                {"provinces":[
                 {"code":"50","nameTh":"%s","nameEn":"Chiang Mai","region":"north"},
                 {"code":"48","nameTh":"นครพนม","nameEn":"Nakhon Phanom","region":"northeast"}]}""".formatted(nameOfChiangMai);
    }

    private static final String DISTRICTS = """
            {"districts":[
             {"code":"5023","provinceCode":"50","nameTh":"แม่ออน","nameEn":"Mae On"},
             {"code":"4805","provinceCode":"48","nameTh":"ธาตุพนม","nameEn":"That Phanom"}]}""";

    private static final Map<String, String> ORGANISATIONS = Map.of(
            MAE_ON,
            organisation(MAE_ON, "sao", "องค์การบริหารส่วนตำบลห้วยแก้ว", "Huai Kaeo SAO", CHIANG_MAI, "5023"),
            THAT_PHANOM,
            organisation(
                    THAT_PHANOM,
                    "subdistrict-municipality",
                    "เทศบาลตำบลธาตุพนม",
                    "That Phanom Subdistrict Municipality",
                    NAKHON_PHANOM,
                    "4805"),
            "PO-50",
            """
            {"code":"PO-50","type":"office","nameTh":"สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเชียงใหม่",
             "nameEn":"Chiang Mai Provincial Office","provinceCode":"50","districtCode":null,"lat":null,"lon":null}""");

    private static final Map<String, String> CATEGORIES = Map.of(
            "news-culture", category("news-culture", "news", "การศึกษาและวัฒนธรรม", "Education and culture", 4),
            "product-textile", category("product-textile", "product", "ผ้าและเครื่องแต่งกาย", "Textiles and dress", 3),
            "landmark-lifestyle", category("landmark-lifestyle", "landmark", "วิถีชีวิต", "Way of life", 4),
            "story-development", category("story-development", "story", "จิตอาสาพัฒนา", "Development", 1));

    public static String organisation(
            String code, String type, String nameTh, String nameEn, String province, String district) {
        return """
                {"code":"%s","type":"%s","nameTh":"%s","nameEn":"%s","provinceCode":"%s","districtCode":"%s",
                 "lat":17.94,"lon":104.72,"somethingNew":{"a":1}}""".formatted(code, type, nameTh, nameEn, province, district);
    }

    public static String category(String code, String kind, String nameTh, String nameEn, int position) {
        return """
                {"code":"%s","kind":"%s","nameTh":"%s","nameEn":"%s","position":%d,"retired":false}""".formatted(code, kind, nameTh, nameEn, position);
    }

    public static String news() {
        return item(
                NEWS,
                "news",
                THAT_PHANOM,
                "งานนมัสการพระธาตุพนม",
                "news-culture",
                "{\"eventDate\":\"2026-11-28\"}",
                "\"occursFrom\":\"2026-11-27T17:00:00Z\",\"occursUntil\":\"2026-11-28T17:00:00Z\"",
                picture(1));
    }

    public static String product() {
        return item(
                PRODUCT,
                "product",
                THAT_PHANOM,
                "ผ้ามุกบ้านธาตุ",
                "product-textile",
                """
                {"producer":"กลุ่มทอผ้าบ้านธาตุ","price":850.50,"priceUnit":"ผืน","stars":4,"starYear":2567,
                 "standards":["มผช. 197/2557"],"whereToBuy":"ร้านของกลุ่ม ถนนพนมพนารักษ์"}""",
                "\"until\":null",
                picture(2));
    }

    /** The landmark under a title, with two pictures. */
    public static String landmark(String title) {
        return item(
                LANDMARK,
                "landmark",
                MAE_ON,
                title,
                "landmark-lifestyle",
                "{\"openingHours\":\"ทุกวัน 8.00–17.00 น.\",\"fee\":\"ไม่เสียค่าเข้า\"}",
                "\"translations\":{\"en\":{\"title\":\"Mae Kampong\",\"summary\":\"A tea village in a valley.\"}}",
                LANDMARK_PICTURE,
                picture(30));
    }

    public static String story() {
        return item(
                STORY,
                "story",
                MAE_ON,
                "ปลูกป่าต้นน้ำแม่ออน",
                "story-development",
                """
                {"startsAt":"2026-08-12T01:00:00Z","endsAt":"2026-08-12T09:00:00Z","participants":120,"beneficiaries":900,
                 "supporters":[{"organisation":"ชมรมคนรักป่า","items":["กล้าไม้ 500 ต้น","จอบ"]}],"links":["https://example.org/trees"]}""",
                "\"occursFrom\":\"2026-08-12T01:00:00Z\",\"occursUntil\":\"2026-08-12T09:00:00Z\"",
                picture(4));
    }

    /**
     * Any item.
     *
     * @param details a JSON object
     * @param more further fields, {@code "name":value} with commas between them
     */
    public static String item(
            String id,
            String kind,
            String owner,
            String title,
            String category,
            String details,
            String more,
            String... hashes) {
        boolean north = owner.equals(MAE_ON);
        List<String> images = Arrays.stream(hashes)
                .map(hash -> """
                        {"id":"%s","hash":"%s","alt":"ภาพของ%s","caption":"มองจากทางเข้า","width":1600,"height":1200,"colour":"#6b8f5a"}""".formatted(hash.substring(48), hash, title))
                .toList();
        return """
                {"id":"%s","kind":"%s","ownerCode":"%s","slug":"%s","title":"%s",
                 "summary":"เรื่องของ%s ที่คนในพื้นที่เล่าเอง",
                 "body":"<p>ย่อหน้าแรกของ%s</p><h2>มาอย่างไร</h2><ul><li>รถประจำทาง</li><li>รถส่วนตัว</li></ul>",
                 "category":"%s",
                 "contact":{"phone":"053 123 456","email":"hello@example.org","url":"https://example.org","line":"@thongthin"},
                 "location":{"address":"หมู่ 3","provinceCode":"%s","districtCode":"%s","lat":%s,"lon":%s},
                 "details":%s,"images":[%s],"revision":1,
                 "verifiedAt":"2026-11-01T03:00:00Z","firstVerifiedAt":"2026-11-01T03:00:00Z",%s,"notYetKnown":[1,2]}""".formatted(
                        id,
                        kind,
                        owner,
                        title.replace(' ', '-'),
                        title,
                        title,
                        title,
                        category,
                        north ? CHIANG_MAI : NAKHON_PHANOM,
                        north ? "5023" : "4805",
                        north ? "18.866" : "16.943",
                        north ? "99.353" : "104.723",
                        details,
                        String.join(",", images),
                        more);
    }
}
