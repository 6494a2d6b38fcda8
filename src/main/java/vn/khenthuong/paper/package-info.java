/** Letters and lists in the layout of Nghị định 30/2020/NĐ-CP, DOCX and XLSX, and slips to be folded, PDF. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"kernel"})
package vn.khenthuong.paper;

import org.springframework.modulith.ApplicationModule;
