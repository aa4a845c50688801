package org.communitycontrol.law;

/**
 * The ids of the notice's clauses, for {@link ImplementsClauses}.
 *
 * <p>The first number is the section of the notice, the second the order within it. The texts are in {@link
 * ClauseCatalogue}.
 */
public final class ClauseIds {

    /** Addressees: two parallel departmental lines in provinces, cities with separate plans, XPCC. */
    public static final String C_0_1 = "0.1";

    /** Community control is a key link. */
    public static final String C_0_2 = "0.2";

    /** Life and health first. */
    public static final String C_0_3 = "0.3";

    /** Feb-10 inspection. */
    public static final String C_0_4 = "0.4";

    /** Every community a fortress. */
    public static final String C_0_5 = "0.5";

    /** First line: stop importation, stop internal spread. */
    public static final String C_1_1 = "1.1";

    /** Push forces down to communities. */
    public static final String C_1_2 = "1.2";

    /** Party-education test. */
    public static final String C_1_3 = "1.3";

    /** Mobilise residents. */
    public static final String C_1_4 = "1.4";

    /** "Four earlies". */
    public static final String C_1_5 = "1.5";

    /** Consolidate gains. */
    public static final String C_1_6 = "1.6";

    /** Implement notice 5〔2020〕. */
    public static final String C_2_1 = "2.1";

    /** Implement the 29-Jan urgent notice. */
    public static final String C_2_2 = "2.2";

    /** Under local Party committee and government. */
    public static final String C_2_3 = "2.3";

    /** Strengthen the grid system. */
    public static final String C_2_4 = "2.4";

    /** Role of community organisations/workers. */
    public static final String C_2_5 = "2.5";

    /** Four-party linkage. */
    public static final String C_2_6 = "2.6";

    /** With primary-care institutions and staff. */
    public static final String C_2_7 = "2.7";

    /** Mobilise residents. */
    public static final String C_2_8 = "2.8";

    /** Epidemic surveillance. */
    public static final String C_2_9 = "2.9";

    /** Information reporting. */
    public static final String C_2_10 = "2.10";

    /** Publicity and education. */
    public static final String C_2_11 = "2.11";

    /** Environmental sanitation. */
    public static final String C_2_12 = "2.12";

    /** Help people in difficulty. */
    public static final String C_2_13 = "2.13";

    /** Secure the bottom of the net. */
    public static final String C_2_14 = "2.14";

    /** Science-based, targeted, with work resumption. */
    public static final String C_2_15 = "2.15";

    /** Zoned and graded measures. */
    public static final String C_2_16 = "2.16";

    /** All-society coordination. */
    public static final String C_2_17 = "2.17";

    /** Guide enterprises, schools, crowded units. */
    public static final String C_2_18 = "2.18";

    /** Cut imported sources. */
    public static final String C_2_19 = "2.19";

    /** Monitor returnees, esp. inflow areas. */
    public static final String C_2_20 = "2.20";

    /** Full coverage of door-to-door screening. */
    public static final String C_2_21 = "2.21";

    /** Full coverage of key-group monitoring. */
    public static final String C_2_22 = "2.22";

    /** People guidance/dispersal in closed communities. */
    public static final String C_2_23 = "2.23";

    /** Medical treatment for closed communities. */
    public static final String C_2_24 = "2.24";

    /** Daily-living support. */
    public static final String C_2_25 = "2.25";

    /** Psychological comfort. */
    public static final String C_2_26 = "2.26";

    /** Ambulance, rescue, fire vehicles pass as needed. */
    public static final String C_2_27 = "2.27";

    /** Early, small, detailed. */
    public static final String C_2_28 = "2.28";

    /** Balance control and service. */
    public static final String C_2_29 = "2.29";

    /** Avoid one-size-fits-all. */
    public static final String C_2_30 = "2.30";

    /** Convenience for life and work. */
    public static final String C_2_31 = "2.31";

    /** More care for civil-affairs clients. */
    public static final String C_2_32 = "2.32";

    /** Dispersed-support destitute persons. */
    public static final String C_2_33 = "2.33";

    /** Empty-nest/living-alone elders who cannot care for themselves and whose relatives are in isolation treatment. */
    public static final String C_2_34 = "2.34";

    /** …or whose relatives are at the front line. */
    public static final String C_2_35 = "2.35";

    /** Children left without guardians. */
    public static final String C_2_36 = "2.36";

    /** Vagrants without means: persuade and aid. */
    public static final String C_2_37 = "2.37";

    /** Lawful and orderly. */
    public static final String C_2_38 = "2.38";

    /** Teach the law and hygiene. */
    public static final String C_2_39 = "2.39";

    /** Coordinate workers, police, legal aid. */
    public static final String C_2_40 = "2.40";

    /** Explain laws matched to concerns. */
    public static final String C_2_41 = "2.41";

    /** Residents cooperate. */
    public static final String C_2_42 = "2.42";

    /** People's mediation, timely. */
    public static final String C_2_43 = "2.43";

    /** Report to leading group and joint mechanism. */
    public static final String C_3_1 = "3.1";

    /** Coordination mechanism. */
    public static final String C_3_2 = "3.2";

    /** Standardise data collection. */
    public static final String C_3_3 = "3.3";

    /** No formalism. */
    public static final String C_3_4 = "3.4";

    /** Minimise needless forms. */
    public static final String C_3_5 = "3.5";

    /** More energy for real work. */
    public static final String C_3_6 = "3.6";

    /** Better protection. */
    public static final String C_3_7 = "3.7";

    /** Supply guarantee. */
    public static final String C_3_8 = "3.8";

    /** Masks. */
    public static final String C_3_9 = "3.9";

    /** Protective suits. */
    public static final String C_3_10 = "3.10";

    /** Disinfectant. */
    public static final String C_3_11 = "3.11";

    /** Non-contact thermometers. */
    public static final String C_3_12 = "3.12";

    /** Other PPE and tools. */
    public static final String C_3_13 = "3.13";

    /** Short training, two subjects. */
    public static final String C_3_14 = "3.14";

    /** Support apps. */
    public static final String C_3_15 = "3.15";

    /** Screening — digital. */
    public static final String C_3_16 = "3.16";

    /** Home observation — digital. */
    public static final String C_3_17 = "3.17";

    /** Entry/exit — digital. */
    public static final String C_3_18 = "3.18";

    /** Volunteering — digital. */
    public static final String C_3_19 = "3.19";

    /** Publicity — digital. */
    public static final String C_3_20 = "3.20";

    /** Lighten load. */
    public static final String C_3_21 = "3.21";

    /** Push forces down. */
    public static final String C_3_22 = "3.22";

    /** Second civil servants where understaffed. */
    public static final String C_3_23 = "3.23";

    /** Optimise staffing. */
    public static final String C_3_24 = "3.24";

    /** Reasonable rotation and rest. */
    public static final String C_3_25 = "3.25";

    /** Temporary work subsidy, full-time workers. */
    public static final String C_3_26 = "3.26";

    /** Stipend for volunteers. */
    public static final String C_3_27 = "3.27";

    /** Seek local support. */
    public static final String C_3_28 = "3.28";

    /** Dedicated insurance where possible. */
    public static final String C_3_29 = "3.29";

    /** Family difficulties. */
    public static final String C_3_30 = "3.30";

    /** Psychological assessment (exploratory). */
    public static final String C_3_31 = "3.31";

    /** Commend. */
    public static final String C_3_32 = "3.32";

    /** Care for families of the fallen. */
    public static final String C_3_33 = "3.33";

    /** Report at once, three recipients. */
    public static final String C_3_34 = "3.34";

    /** Internal leadership mechanism. */
    public static final String C_4_1 = "4.1";

    /** Staff the grassroots-governance business line. */
    public static final String C_4_2 = "4.2";

    /** Leadership and guidance. */
    public static final String C_4_3 = "4.3";

    /** Lead department: coordinate, assess, propose. */
    public static final String C_4_4 = "4.4";

    /** Non-lead department: cooperate, raise problems. */
    public static final String C_4_5 = "4.5";

    /** Find and fix shortcomings. */
    public static final String C_4_6 = "4.6";

    /** Escalate unsolved issues. */
    public static final String C_4_7 = "4.7";

    /** Lessons → community emergency system. */
    public static final String C_4_8 = "4.8";

    /** Performance as test. */
    public static final String C_4_9 = "4.9";

    /** Party members support the front line. */
    public static final String C_4_10 = "4.10";

    /** Use official platforms, explain rules. */
    public static final String C_5_1 = "5.1";

    /** Answer common questions. */
    public static final String C_5_2 = "5.2";

    /** Avoid panic. */
    public static final String C_5_3 = "5.3";

    /** Publicise results. */
    public static final String C_5_4 = "5.4";

    /** Publicise model groups/persons (6 kinds). */
    public static final String C_5_5 = "5.5";

    /** Report progress to both ministries. */
    public static final String C_5_6 = "5.6";

    private ClauseIds() {}
}
