package org.thongthin.cms.directory;

import io.micronaut.context.ApplicationContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.thongthin.cms.platform.Language;

/**
 * Imports a file of the national LAO registry from the command line: {@code java -cp cms-api.jar
 * org.thongthin.cms.directory.ImportRegistry laos.csv}. Takes the database from the same configuration as the service and
 * may run beside it. Prints what changed in Thai, or in English where the terminal's locale is English. Ends with 0 when
 * done, 1 when the file was refused and nothing changed, 2 when it can't be read.
 */
public final class ImportRegistry {
    private ImportRegistry() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ImportText text = new ImportText(language());
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            out.println(text.usage());
            System.exit(2);
        }
        int status;
        try (ApplicationContext context = ApplicationContext.run()) {
            status = run(context.getBean(RegistryImport.class), Path.of(arguments[0]), text, out);
        }
        System.exit(status);
    }

    static int run(RegistryImport registryImport, Path file, ImportText text, PrintStream out) {
        try (InputStream stream = Files.newInputStream(file)) {
            ImportOutcome outcome = registryImport.run(null, stream);
            text.lines(outcome).forEach(out::println);
            return switch (outcome) {
                case ImportReport done -> 0;
                case RefusedImport refused -> 1;
            };
        } catch (IOException e) {
            out.println(text.usage() + " " + e.getMessage());
            return 2;
        }
    }

    /** The terminal's; not the JVM's, which takes a plain C locale for English. */
    private static Language language() {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.startsWith("en") ? Language.EN : Language.TH;
    }
}
