package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static final String NAMED = "{\"code\":\"48\",\"nameTh\":\"นครพนม\"}";

    @TempDir
    Path folder;

    @Test
    void whatIsNotTakenIsLeftAndNothingThatChangesMeanwhileShows() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    List.of(
                            landmark("1", "หนึ่ง").source("one").put(),
                            landmark("2", "สอง").source("two").put(),
                            landmark("3", "สาม").source("three").until(NOW).put(),
                            new ReadModelChange.PutReference(new Reference("category", "1", "{}")),
                            new ReadModelChange.PutReference(new Reference("organisation", "48", NAMED))),
                    "e.1");
            try (Inventory inventory = readModel.inventory()) {
                readModel.apply(List.of(new ReadModelChange.RemoveItem("1")), "e.2");
                try (Rebuild rebuild = readModel.rebuild()) {
                    rebuild.swap("e.3");
                }
                assertThat(inventory.takeItem("1")).isEqualTo("one");
                assertThat(inventory.takeItem("3")).as("its time is over").isEqualTo("three");
                assertThat(inventory.takeItem("4")).isNull();
                assertThat(inventory.takeReference("organisation", "48")).isEqualTo(NAMED);
                assertThat(inventory.takeReference("organisation", "1")).isNull();
                List<String> left = new ArrayList<>();
                inventory.forEachItemLeft(NOW, left::add);
                inventory.forEachReferenceLeft("organisation", left::add);
                inventory.forEachReferenceLeft("category", left::add);
                assertThat(left).containsExactly("2", "1");
            }
        }
    }

    @Test
    void anItemWhoseTimeIsOverIsNotLeftOver() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(landmark("3", "สาม").until(NOW).put()), "e.1");
            try (Inventory inventory = readModel.inventory()) {
                List<String> left = new ArrayList<>();
                inventory.forEachItemLeft(NOW, left::add);
                assertThat(left).isEmpty();
                inventory.forEachItemLeft(NOW.minusSeconds(1), left::add);
                assertThat(left).containsExactly("3");
            }
        }
    }
}
