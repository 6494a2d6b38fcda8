package vn.khenthuong.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.khenthuong.KhenThuongApplication;

@DisplayName("Ranh giới giữa các phần")
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(KhenThuongApplication.class);

    @Test
    @DisplayName("không phần nào dùng điều mà nó không được phép dùng")
    void boundariesHold() {
        modules.verify();
    }

    @Test
    @DisplayName("tài liệu các phần được sinh ra từ mã nguồn")
    void documentation() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
