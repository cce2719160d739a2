package org.thongthin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The deployment can't be run where this was written: at least its environment and commands are the tested ones. */
class DeploymentFileTest {
    private static final Path TOP = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"cms-api", "public-site"})
    void setsOnlyWhatTheServiceReads(String service) throws IOException {
        String settings = Files.readString(TOP.resolve(service + "/src/main/resources/application.yml"))
                + Files.readString(TOP.resolve("run"));
        assertThat(environment(service))
                .isNotEmpty()
                .allSatisfy((name, value) -> assertThat(settings).as(name).contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms-api", "public-site"})
    void startsTheJarThatTheTestsStartAsNobodyInParticular(String service) throws IOException {
        String image = Files.readString(TOP.resolve(service + "/Dockerfile"));
        assertThat(image).contains("\"-jar\", \"" + service + ".jar\"").contains("USER 10001:10001");
    }

    /** A cache made under other flags would not be used. */
    @ParameterizedTest
    @CsvSource({"cms-api, CMS_JVM, 1", "public-site, SITE_JVM, 2"})
    void runsWithTheFlagsOfTheDemo(String service, String variable, int times) throws IOException {
        String flags = Files.readAllLines(TOP.resolve("run")).stream()
                .filter(line -> line.startsWith(variable + "=("))
                .map(line -> line.replaceAll(".*\\(|\\).*", ""))
                .findFirst()
                .orElseThrow();
        String commands = Files.readString(TOP.resolve(service + "/Dockerfile")).replaceAll("[\\[\\]\",\\\\\\s]+", " ");
        assertThat(commands.split("java " + Pattern.quote(flags), -1)).hasSize(times + 1);
    }

    private static Map<String, Object> environment(String service) throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(TOP.resolve("docker-compose.yml")));
        Map<String, Object> described = under(service, under("services", file));
        assertThat(described).containsKey("healthcheck").doesNotContainKey("privileged");
        return under("environment", described);
    }

    @SuppressWarnings("unchecked") // names to whatever they hold, as YAML has it
    private static Map<String, Object> under(String name, Map<String, Object> mapping) {
        return (Map<String, Object>) Objects.requireNonNull(mapping.get(name), name);
    }
}
