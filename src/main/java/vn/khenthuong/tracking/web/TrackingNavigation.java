package vn.khenthuong.tracking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;
import vn.khenthuong.tracking.ArrivalRegister;
import vn.khenthuong.tracking.DossiersAtWork;

/** The ways to dossiers, boards and reports, for those who see any; what is published is for everybody. */
@Configuration(proxyBeanMethods = false)
class TrackingNavigation {

    @Bean
    NavigationEntry dossiersEntry(DossiersAtWork dossiers) {
        return new FixedEntry(NavigationPlace.DOSSIERS, "Hồ sơ", "/ho-so", dossiers::concern);
    }

    @Bean
    NavigationEntry registerEntry(ArrivalRegister register) {
        return new FixedEntry(NavigationPlace.REGISTER, "Sổ theo dõi", "/so-theo-doi", register::concerns);
    }

    @Bean
    NavigationEntry boardsEntry(DossiersAtWork dossiers) {
        return new FixedEntry(NavigationPlace.BOARDS, "Theo dõi đợt", "/theo-doi", dossiers::concern);
    }

    @Bean
    NavigationEntry reportsEntry(ReportAccess access) {
        return new FixedEntry(
                NavigationPlace.REPORTS,
                "Báo cáo",
                "/bao-cao",
                actor -> access.sightOf(actor).coversAny());
    }

    @Bean
    NavigationEntry publishedEntry() {
        return new FixedEntry(NavigationPlace.PUBLISHED, "Công bố", "/cong-bo", actor -> true);
    }
}
