package vn.khenthuong.assignment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.assignment.Assignments;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the work of one's officers, for heads. */
@Configuration(proxyBeanMethods = false)
class AssignmentNavigation {

    @Bean
    NavigationEntry assignmentEntry(Assignments assignments) {
        return new FixedEntry(
                NavigationPlace.ASSIGNMENT, "Phân công", AssignmentController.ADDRESS, assignments::isHead);
    }
}
