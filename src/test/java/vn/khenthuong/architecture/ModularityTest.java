package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.khenthuong.KhenThuongApplication;

@DisplayName("Ranh giới giữa các phần")
class ModularityTest {

    private static final Path PICTURE = Path.of("docs/modules.svg");

    private final ApplicationModules modules = ApplicationModules.of(KhenThuongApplication.class);

    @Test
    @DisplayName("không phần nào dùng điều mà nó không được phép dùng")
    void boundariesHold() {
        modules.verify();
    }

    @Test
    @DisplayName("hình các phần trong docs là hình của mã nguồn; -Dkhenthuong.pictures=true vẽ lại")
    void picture() throws IOException {
        var drawn = new ModulePicture(modules).svg();
        if (Boolean.getBoolean("khenthuong.pictures")) {
            Files.writeString(PICTURE, drawn);
        }

        assertThat(PICTURE).content().isEqualTo(drawn);
    }

    @Test
    @DisplayName("tài liệu các phần được sinh ra từ mã nguồn")
    void documentation() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
