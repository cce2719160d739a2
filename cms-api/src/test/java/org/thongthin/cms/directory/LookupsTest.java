package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other activities ask of the directory. */
@MicronautTest(startApplication = false, transactional = false)
final class LookupsTest extends DirectoryTest {
    @Inject
    RegistryImport registryImport;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    Categories categories;

    @Inject
    DirectoryData data;

    @Inject
    Queries queries;

    @Inject
    JsonMapper json;

    @BeforeAll
    void twoLaos() throws IOException {
        registryImport.run(null, RegistryRows.file(RegistryRows.THAT_PHANOM, RegistryRows.sao("6480102", "กุรุคุ")));
    }

    @Test
    void anOrganisationIsFoundByItsCode() {
        Organisation found = Objects.requireNonNull(organisations.find("5480503"));
        assertThat(found.nameTh()).isEqualTo("เทศบาลตำบลธาตุพนม");
        assertThat(found.type()).isEqualTo(OrganisationType.SUBDISTRICT_MUNICIPALITY);
        assertThat(found.lat()).isEqualTo(16.9500822);
        assertThat(organisations.exists("DLA")).isTrue();
        assertThat(organisations.exists("0000000")).isFalse();
    }

    @Test
    void aProvinceListsItsOrganisationsWithItsOffice() {
        assertThat(organisations.ofProvince("48"))
                .extracting(Organisation::code)
                .containsExactly("5480503", "PO-48", "6480102");
    }

    @Test
    void placesKnowWhatLiesWhere() {
        assertThat(places.provinceExists("48")).isTrue();
        assertThat(places.provinceExists("99")).isFalse();
        assertThat(places.districtExists("4805")).isTrue();
        assertThat(places.districtInProvince("4805", "48")).isTrue();
        assertThat(places.districtInProvince("4805", "50")).isFalse();
        assertThat(places.districtInProvince("0000", "00")).isFalse();
        assertThat(places.districtsOf("48")).hasSize(12);
        assertThat(Objects.requireNonNull(places.district("4805")).nameEn()).isEqualTo("That Phanom");
    }

    @Test
    void provincesStandInTheOrderOfAThaiDictionary() {
        List<String> names = places.provinces().stream().map(Province::nameTh).toList();
        assertThat(names).startsWith("กระบี่", "กรุงเทพมหานคร", "กาญจนบุรี").endsWith("อุทัยธานี", "อุบลราชธานี");
        assertThat(names.indexOf("เชียงใหม่")).isBetween(names.indexOf("ชัยภูมิ"), names.indexOf("ตรัง"));
    }

    @Test
    void aCategoryBelongsToOneKind() {
        assertThat(categories.existsFor("news", "news-press")).isTrue();
        assertThat(categories.existsFor("product", "news-press")).isFalse();
        assertThat(categories.existsFor("news", "news-gossip")).isFalse();
        assertThat(categories.isRetired("news-press")).isFalse();
        assertThat(categories.offeredFor("story")).hasSize(3);
    }

    @Test
    void theFeedGetsItsJson() throws IOException {
        assertThat(tree(data.organisation("5480503")))
                .containsEntry("code", "5480503")
                .containsEntry("type", "subdistrict-municipality")
                .containsEntry("nameTh", "เทศบาลตำบลธาตุพนม")
                .containsEntry("provinceCode", "48")
                .containsEntry("districtCode", "4805")
                .containsEntry("lon", new BigDecimal("104.7286534"))
                .doesNotContainKey("active");
        assertThat(tree(data.category("product-herb")))
                .isEqualTo(Map.of(
                        "code", "product-herb",
                        "kind", "product",
                        "nameTh", "สมุนไพรที่ไม่ใช่อาหาร",
                        "nameEn", "Herbal goods other than food",
                        "position", 5,
                        "retired", false));
        assertThat(list(tree(data.setting("provinces")).get("provinces")))
                .hasSize(77)
                .contains(Map.of("code", "48", "nameTh", "นครพนม", "nameEn", "Nakhon Phanom", "region", "northeast"));
        assertThat(list(tree(data.setting("districts")).get("districts")))
                .hasSize(928)
                .contains(Map.of("code", "4805", "provinceCode", "48", "nameTh", "ธาตุพนม", "nameEn", "That Phanom"));
    }

    @Test
    void theFeedGetsATombstoneForWhatIsUnknown() {
        assertThat(data.organisation("0000000")).isNull();
        assertThat(data.category("news-gossip")).isNull();
        assertThat(data.setting("colours")).isNull();
        assertThat(data.organisations(List.of("0000000", "DLA"))).containsOnlyKeys("DLA");
    }

    @Test
    void theSnapshotHoldsEachThingOnce() {
        List<String> ids = data.everything().stream()
                .map(entry -> entry.type() + " " + entry.id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(2 + 26 + 76 + 1 + 2);
        assertThat(data.organisationCodes()).hasSize(79).contains("DLA", "5480503");
        assertThat(data.categoryCodes()).hasSize(26).startsWith("news-highlight");
        data.settingIds().forEach(id -> assertThat(data.setting(id)).isNotNull());
    }

    private Map<String, Object> tree(@Nullable Object value) throws IOException {
        return json.readValue(
                json.writeValueAsBytes(Objects.requireNonNull(value)), Argument.mapOf(String.class, Object.class));
    }

    private List<Map<String, Object>> list(@Nullable Object value) throws IOException {
        return json.readValue(
                json.writeValueAsBytes(Objects.requireNonNull(value)),
                Argument.listOf(Argument.mapOf(String.class, Object.class)));
    }
}
