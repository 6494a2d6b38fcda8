package vn.khenthuong.journey;

import org.junit.jupiter.api.DisplayName;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version that held no dossier and let nobody stand in for another. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-29-before-the-hold")
@DisplayName("Nâng cấp từ phiên bản 29/11/2026, trước khi có tạm dừng hồ sơ và ký thay")
class UpgradeOfTheHoldIT extends Upgrade {

    @Override
    void staysInItsOwnTime() {
        keepsTheTimeItBeganIn();
    }
}
