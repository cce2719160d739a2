package org.thongthin.cms.platform;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Takes the database's password from a file, as container platforms hand secrets over. */
@Singleton
@Requires(property = DatabasePassword.FILE, pattern = ".+")
final class DatabasePassword implements BeanCreatedEventListener<DatasourceConfiguration> {
    static final String FILE = "cms.database.password-file";

    private final Path file;

    DatabasePassword(@Property(name = FILE) String file) {
        this.file = Path.of(file);
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        event.getBean().setPassword(Secrets.read(file));
        return event.getBean();
    }
}
