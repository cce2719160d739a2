package org.thongthin.cms.directory;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Puts the LAOs of the demo into the directory when the demo starts, before accounts and items that name them. What is
 * there already stays as it is, so that a newer registry imported since is not undone.
 */
@Singleton
@Requires(env = "demo")
@Order(DemoOrganisations.BEFORE_ALL_DEMO_CONTENT)
public final class DemoOrganisations implements ApplicationEventListener<StartupEvent> {
    static final int BEFORE_ALL_DEMO_CONTENT = -1000;

    private static final String FILE = "/demo/organisations.csv";

    private final RegistryImport registryImport;
    private final DirectoryData directory;
    private final Places places;

    DemoOrganisations(RegistryImport registryImport, DirectoryData directory, Places places) {
        this.registryImport = registryImport;
        this.directory = directory;
        this.places = places;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        load();
    }

    /** Does nothing the second time. */
    public void load() {
        try {
            byte[] file = file();
            if (allThere(file)) {
                return;
            }
            if (registryImport.run(null, new ByteArrayInputStream(file)) instanceof RefusedImport refused) {
                throw new IllegalStateException("the demo's own registry is refused: " + refused.first());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static byte[] file() throws IOException {
        try (InputStream stream = DemoOrganisations.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new FileNotFoundException(FILE);
            }
            return stream.readAllBytes();
        }
    }

    private boolean allThere(byte[] file) {
        Set<String> known = Set.copyOf(directory.organisationCodes());
        return RegistryReader.read(RegistryFile.read(file), places.gazetteer()).organisations().stream()
                .allMatch(each -> known.contains(each.code()));
    }
}
