package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;

/** The public part of the directory, over HTTP and without a token. */
@MicronautTest(transactional = false)
final class DirectoryApiTest extends DirectoryTest {
    private static final String PAIR_1 = "6480901,อบต.,องค์การบริหารส่วนตำบลนาคูณ,นาคูณ,48,นครพนม,4807,นาแก,,,,";
    private static final String PAIR_2 = "6480902,อบต.,องค์การบริหารส่วนตำบลนาคูณ,นาคูณ,48,นครพนม,4803,ท่าอุเทน,,,,";

    @Inject
    EmbeddedServer server;

    @Inject
    RegistryImport registryImport;

    @Inject
    Places places;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeAll
    void theCountry() throws IOException {
        registryImport.run(null, RegistryRows.national(7850, places.districts()));
        registryImport.run(null, RegistryRows.file(RegistryRows.THAT_PHANOM, RegistryRows.BANGKOK, PAIR_1, PAIR_2));
        execute("update category set retired_at = now() where code = 'story-special'");
        execute("analyze organisation");
    }

    @Test
    void categoriesOfAKindStandInTheirOrder() {
        JsonNode categories = json(get("/api/v1/categories?kind=product"));
        assertThat(categories).hasSize(5);
        assertThat(categories.path(0))
                .hasToString("{\"code\":\"product-food\",\"nameTh\":\"อาหาร\",\"nameEn\":\"Food\"}");
        assertThat(categories.findValuesAsText("code")).endsWith("product-craft", "product-herb");
    }

    @Test
    void aRetiredCategoryIsNotOffered() {
        assertThat(json(get("/api/v1/categories?kind=story"))).hasSize(2);
        assertThat(json(get("/api/v1/categories"))).hasSize(25);
        assertThat(json(get("/api/v1/categories?kind="))).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/categories?kind=poem, /kind, unknown-kind",
        "/api/v1/laos?province=99, /province, unknown-province",
        "/api/v1/laos?page=0, /page, out-of-range",
        "/api/v1/laos?page=-1, /page, out-of-range",
        "/api/v1/laos?page=x, /page, not-a-number",
        "/api/v1/laos?size=101, /size, out-of-range",
        "/api/v1/laos?page=101&size=100, /page, too-deep"
    })
    void whatIsAskedWronglyIsNamed(String path, String pointer, String code) {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("pointer").asText())
                .isEqualTo(pointer);
        assertThat(answer.json().path("errors").path(0).path("code").asText()).isEqualTo(code);
    }

    @Test
    void aVeryLongNameIsRefused() {
        assertThat(get("/api/v1/laos?q=" + "a".repeat(201)).status()).isEqualTo(422);
    }

    @Test
    void provincesAreGivenInThaiOrderWithTheirRegion() {
        JsonNode provinces = json(get("/api/v1/provinces"));
        assertThat(provinces).hasSize(77);
        assertThat(provinces.path(0))
                .hasToString("{\"code\":\"81\",\"nameTh\":\"กระบี่\",\"nameEn\":\"Krabi\",\"region\":\"south\"}");
    }

    @Test
    void aLaoIsFoundByAPartOfItsThaiName() throws IOException {
        JsonNode laos =
                json(get("/api/v1/laos?size=100&q=" + encoded("ลธาตุพ"))).path("laos");
        assertThat(laos).contains(new ObjectMapper().readTree("""
                {"code": "5480503", "type": "subdistrict-municipality", "nameTh": "เทศบาลตำบลธาตุพนม", "nameEn": null,
                 "provinceCode": "48", "provinceTh": "นครพนม", "districtCode": "4805", "districtTh": "ธาตุพนม"}
                """));
    }

    @Test
    void aShortTypeFindsTheFullOne() {
        assertThat(codes(get("/api/v1/laos?q=" + encoded("ทต. ธาตุพนม")))).containsExactly("5480503");
        assertThat(codes(get("/api/v1/laos?q=" + encoded("กทม.")))).containsExactly("BMA");
    }

    @Test
    void namesThatRepeatAreToldApartByDistrict() {
        assertThat(codes(get("/api/v1/laos?q=" + encoded("นาคูณ")))).containsExactly("6480902", "6480901");
    }

    @Test
    void officesAreNoLaos() {
        assertThat(json(get("/api/v1/laos?q=" + encoded("สำนักงานส่งเสริม")))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void pagesFollowOneAnother() {
        assertThat(json(get("/api/v1/laos?province=48")).path("laos")).hasSize(10);
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Answer answer = get("/api/v1/laos?province=48&size=40&page=" + page);
            assertThat(json(answer).path("total").asInt()).isEqualTo(105);
            paged.addAll(codes(answer));
        }
        assertThat(paged).hasSize(105).doesNotHaveDuplicates();
        assertThat(codes(get("/api/v1/laos?province=48&size=40&page=4"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%5C", "%5C%25", "%E0%B8%81%25"})
    void aSignThatMeansSomethingToTheDatabaseMatchesOnlyItself(String q) {
        assertThat(json(get("/api/v1/laos?q=" + q)).path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%E0%B8%81%00%E0%B8%82", "%ED%A0%80", "%FF"})
    void whatIsNoTextDoesNotBreakTheSearch(String q) {
        assertThat(get("/api/v1/laos?q=" + q).status()).isLessThan(500);
    }

    @Test
    void thaiSubstringsAreSearchedThroughTheTrigramIndex() {
        String plan = explain("select code from organisation where name_th like '%ธาตุพนม%'");
        assertThat(plan).contains("organisation_name_trigrams");
    }

    private String explain(String sql) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("explain " + sql)) {
                StringBuilder plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        });
    }

    private void execute(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private Answer get(String path) {
        return HttpExchange.get(server.getURI(), path).send();
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
        return answer.json();
    }

    private static List<String> codes(Answer answer) {
        List<String> codes = new ArrayList<>();
        json(answer).path("laos").forEach(lao -> codes.add(lao.path("code").asText()));
        return codes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
