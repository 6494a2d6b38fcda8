package vn.khenthuong.kernel;

import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The JVM runs in the zone of the province before the first bean exists: those that touch the database read times in it. */
class HomeZoneCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!HomeZone.isAdopted()) {
            throw new StartRefusedException(
                    "Múi giờ của máy ảo Java là %s, phải là %s.".formatted(ZoneId.systemDefault(), HomeZone.ID),
                    "Khởi động bằng lớp KhenThuongApplication, hoặc thêm -Duser.timezone=" + HomeZone.ID + ".");
        }
    }
}
