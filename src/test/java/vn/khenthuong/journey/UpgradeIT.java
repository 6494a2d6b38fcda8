package vn.khenthuong.journey;

import org.junit.jupiter.api.DisplayName;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.UpgradedDatabase;

/** From the last version before the technical modules were divided. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-28-before-the-house")
@DisplayName("Nâng cấp từ phiên bản 28/11/2026")
class UpgradeIT extends Upgrade {}
