package org.augenhoehe.sharing.agreement.show;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.agreement.SharingAgreements;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Beside an offer and a booking: which agreement covers it, and what it says about insurance.
@Component
class AgreementBeside {
    private static final int ORDER = 60;

    private final SharingAgreements agreements;
    private final Organisations organisations;

    AgreementBeside(SharingAgreements agreements, Organisations organisations) {
        this.agreements = agreements;
        this.organisations = organisations;
    }

    private List<OfferBeside.Way> ways(Page page, Offer offer) {
        return agreements.covering(offer).stream()
                .map(one -> new OfferBeside.Way(
                        one.agreement().path(),
                        page.t("sharing.agreement.way", one.version().name())))
                .toList();
    }

    private List<String> facts(Page page, Offer offer) {
        var covering = agreements.covering(offer);
        var names = organisations.names(
                covering.stream().map(SharingAgreements.Covering::partner).collect(Collectors.toSet()));
        return covering.stream()
                .map(one -> {
                    var partner = names.getOrDefault(one.partner(), "…");
                    var insurance = one.version().hidden() ? "" : one.version().insurance();
                    return insurance.isEmpty()
                            ? page.t("sharing.agreement.fact", partner)
                            : page.t("sharing.agreement.fact.insured", partner, insurance);
                })
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class AgreementsBeside {
        @Bean
        OfferBeside agreementsBesideOffer(AgreementBeside beside) {
            return new OfferBeside() {
                @Override
                public int order() {
                    return ORDER;
                }

                @Override
                public List<Way> ways(Page page, Offer offer) {
                    return beside.ways(page, offer);
                }

                @Override
                public List<String> facts(Page page, Offer offer) {
                    return beside.facts(page, offer);
                }
            };
        }

        @Bean
        BookingBeside agreementsBesideBooking(AgreementBeside beside) {
            return new BookingBeside() {
                @Override
                public int order() {
                    return ORDER;
                }

                @Override
                public List<OfferBeside.Way> ways(Page page, Booking booking, Offer offer) {
                    return beside.ways(page, offer);
                }

                @Override
                public List<String> facts(Page page, Booking booking, Offer offer) {
                    return beside.facts(page, offer);
                }
            };
        }
    }
}
