package org.thongthin.cms.directory;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.TestDatabase;

/** A database of its own for each class of tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DirectoryTest implements TestPropertyProvider {
    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>();
        TestDatabase.properties().forEach((key, value) -> properties.put(key, value.toString()));
        properties.put("micronaut.server.port", "-1");
        properties.put("spec.name", "directory");
        return properties;
    }
}
