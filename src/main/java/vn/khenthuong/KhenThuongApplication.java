package vn.khenthuong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.khenthuong.kernel.HomeZone;

/** Emulation awards of a province, from the unit's proposal to the decision of the Chair. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KhenThuongApplication {

    public static void main(String[] args) {
        HomeZone.adopt();
        if (JournalCheck.isWanted(args)) {
            System.exit(JournalCheck.run(args));
        }
        SpringApplication.run(KhenThuongApplication.class, args);
    }
}
