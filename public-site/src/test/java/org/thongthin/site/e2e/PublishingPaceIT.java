package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is verified shows everywhere, and what is hidden nowhere, while 20 items a second are being published. */
class PublishingPaceIT {
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start("pace", Map.of("CMS_JDBC_CONNECTIONS", "20"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** How fast is for {@code ./run benchmark publishing} to judge; a test machine may be busy. */
    @Test
    void everyPathTellsWhatIsVerifiedAndWhatIsHidden() throws Exception {
        PublishingPace pace = new PublishingPace(product)
                .publish(PublishingPace.ITEMS_A_SECOND * 3)
                .print(System.out);
        assertThat(pace.watched()).isEqualTo(15);
    }
}
