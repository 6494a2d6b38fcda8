package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.mock.env.MockEnvironment;
import vn.khenthuong.kernel.StartRefusedException;

class DemoByDefaultTest {

    private static final Profiles DEMO = Profiles.of("demo");

    @Test
    @DisplayName("Không cấu hình gì: trình diễn với cơ sở dữ liệu đi kèm")
    void demonstratesByDefault() {
        var environment = named(new MockEnvironment());
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.acceptsProfiles(DEMO)).isTrue();
        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Có cơ sở dữ liệu riêng, hoặc hồ sơ cấu hình khác: không trình diễn")
    void doesNotDemonstrateOtherwise() {
        var external = external();
        new DemoByDefault().postProcessEnvironment(external, new SpringApplication());
        assertThat(external.acceptsProfiles(DEMO)).isFalse();

        var named = new MockEnvironment();
        named.setActiveProfiles("server");
        new DemoByDefault().postProcessEnvironment(named, new SpringApplication());
        assertThat(named.acceptsProfiles(DEMO)).isFalse();
    }

    @Test
    @DisplayName("Trình diễn trên cơ sở dữ liệu khác bị từ chối, trừ khi cho phép rõ ràng")
    void refusesDemonstrationElsewhere() {
        var environment = named(external());
        environment.setActiveProfiles("demo");
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("chỉ chạy với cơ sở dữ liệu đi kèm");

        environment.setProperty("khenthuong.demo.allowed-on-external-database", "true");
        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
    }

    private static MockEnvironment external() {
        return new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/khenthuong");
    }

    private static MockEnvironment named(MockEnvironment environment) {
        return environment
                .withProperty("khenthuong.admin.username", "quantri")
                .withProperty("khenthuong.admin.password", "matkhau-rat-dai");
    }

    private static void check(MockEnvironment environment) {
        var context = new StaticApplicationContext();
        context.setEnvironment(environment);
        new OwnDatabaseCheck().initialize(context);
    }
}
