package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.keeping.KeptAnswers;

class ReadyAnswersTest {
    @Test
    void whatIsSaidToSomebodyWhoSentSomethingIsKeptForNobody(@TempDir Path data) {
        try (PublicSite site = PublicSite.empty(data)) {
            KeptAnswers kept = site.running().bean(KeptAnswers.class);
            ReadyAnswers answers = site.running().bean(ReadyAnswers.class);
            byte[] thanks = "thank you".getBytes(StandardCharsets.UTF_8);
            for (HttpMethod method : HttpMethod.values()) {
                String target = "/sent-by-" + method;
                answers.answer(
                        HttpRequest.create(method, target), thanks, "text/plain", new Basis(kept.begin(), Set.of()));
                boolean reading = method == HttpMethod.GET || method == HttpMethod.HEAD;
                assertThat(kept.find(target) != null).as(target).isEqualTo(reading);
            }
        }
    }
}
