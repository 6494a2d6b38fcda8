package vn.khenthuong.journey;

import org.junit.jupiter.api.DisplayName;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version that kept no drafts, asked nobody to sign a rejection and let one officer close the year of reports. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-28-before-the-field")
@DisplayName("Nâng cấp từ phiên bản chưa có bản nháp, chưa có bước ký từ chối")
class UpgradeOfTheHouseIT extends Upgrade {}
