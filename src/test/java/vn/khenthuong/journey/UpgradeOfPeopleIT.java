package vn.khenthuong.journey;

import org.junit.jupiter.api.DisplayName;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version before people, units and days were kept in the product. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-29-before-the-administration")
@DisplayName("Nâng cấp từ phiên bản 29/11/2026, trước khi có phần quản trị")
class UpgradeOfPeopleIT extends Upgrade {

    @Override
    void staysInItsOwnTime() {
        keepsTheTimeItBeganIn();
    }
}
