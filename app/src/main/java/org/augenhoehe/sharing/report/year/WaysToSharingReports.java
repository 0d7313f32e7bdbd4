package org.augenhoehe.sharing.report.year;

import java.util.UUID;

import org.augenhoehe.people.OrganisationView;
import org.augenhoehe.sharing.report.YearReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// From the page of an organisation to what it shared.
@Configuration(proxyBeanMethods = false)
class WaysToSharingReports {
    @Bean
    OrganisationView sharingReportOfOrganisation() {
        return new OrganisationView() {
            @Override
            public String href(UUID organisation) {
                return YearReport.PATH + "/" + organisation;
            }

            @Override
            public String textKey() {
                return "sharing.report.way";
            }
        };
    }
}
