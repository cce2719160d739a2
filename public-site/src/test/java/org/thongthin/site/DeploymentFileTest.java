package org.thongthin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
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

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(TOP.resolve("docker-compose.yml")));
        Map<String, Object> services = (Map<String, Object>) file.get("services");
        Map<String, Object> described = (Map<String, Object>) services.get(service);
        assertThat(described).containsKey("healthcheck").doesNotContainKey("privileged");
        return (Map<String, Object>) described.get("environment");
    }
}
