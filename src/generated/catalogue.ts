// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
import type { CatalogueClause } from "../domain/catalogue.ts";

export const catalogue: readonly CatalogueClause[] = [
  {
    "id": "iso-23894:4",
    "title": "Principles of AI risk management",
    "meaning": "Eight principles inherited from ISO 31000 stand under everything else. What is examined is the AI system in its setting, people included, never the model alone.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:4.a",
    "title": "Integrated",
    "meaning": "Managing risk happens inside the daily work, so a review of it belongs in the pull request.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:4.b",
    "title": "Structured and comprehensive",
    "meaning": "The same method for everybody, so that two risks can be set side by side.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:4.c",
    "title": "Customized",
    "meaning": "The way of working suits this organization and what it wants to achieve; a borrowed default is a starting point.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:4.d",
    "title": "Inclusive",
    "meaning": "Those who build, run, use or feel the effects of a system have a say. AI often touches people who never chose to use it.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:4.e",
    "title": "Dynamic",
    "meaning": "A register that stands still is soon wrong: models are retrained, laws are passed, people change their habits.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:4.f",
    "title": "Best available information",
    "meaning": "Decide on what is known today, and admit how little that may be. Knowledge about a model's behaviour is thin and goes stale.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:4.g",
    "title": "Human and cultural factors",
    "meaning": "A system meets habits, expectations and inequalities that were there before it, and bends them.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:4.h",
    "title": "Continual improvement",
    "meaning": "Lessons from use, from research and from the accidents of others return to the register.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5",
    "title": "Framework",
    "meaning": "How an organization arranges itself so that AI risk is looked after at all.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.1",
    "title": "General",
    "meaning": "What the framework is for: those who govern say how much risk is tolerable, those who manage make sure it is found and dealt with.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.2",
    "title": "Leadership and commitment",
    "meaning": "The top of the organization is visibly behind the work and pays for the skills it takes.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.3",
    "title": "Integration",
    "meaning": "Risk management is a part of how things get done, not a paper exercise beside it.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5.4",
    "title": "Design",
    "meaning": "Groups the parts from which the framework is put together.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.4.1",
    "title": "Understanding the organization and its context",
    "meaning": "Know the ground: rules, contracts and expectations from outside; skills, data rights and culture inside.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.4.2",
    "title": "Articulating risk management commitment",
    "meaning": "A promise that is written down, with goals and deadlines, can be held against those who made it.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5.4.3",
    "title": "Assigning organizational roles, authorities, responsibilities and accountabilities",
    "meaning": "Somebody by name answers for each system and each risk, and somebody by name may say yes to what remains.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5.4.4",
    "title": "Allocating resources",
    "meaning": "Without people, money, tools and hours set aside, a treatment is a wish.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.4.5",
    "title": "Establishing communication and consultation",
    "meaning": "The ways by which people are told and heard exist before the day they are urgently wanted.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.5",
    "title": "Implementation",
    "meaning": "The framework is rolled out deliberately: where, from when, and who decides on the way.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5.6",
    "title": "Evaluation",
    "meaning": "Ask from time to time whether the arrangement delivers what it was set up for.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:5.7",
    "title": "Improvement",
    "meaning": "Groups the two ways in which a framework gets better.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.7.1",
    "title": "Adapting",
    "meaning": "When the world around or within the organization shifts, the framework follows.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:5.7.2",
    "title": "Continually improving",
    "meaning": "Weak spots are looked for and repaired to a timetable.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6",
    "title": "Risk management process",
    "meaning": "What is done for one AI system, again and again.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.1",
    "title": "General",
    "meaning": "A cycle: talk with people, set the frame, assess, treat, watch, write down. It runs at each stage of the life cycle.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.2",
    "title": "Communication and consultation",
    "meaning": "Those who decide, those who build and those who bear the effects hear of the risks and are asked about them.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.3",
    "title": "Scope, context and criteria",
    "meaning": "Groups what has to be settled before any risk can be weighed.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.3.1",
    "title": "General",
    "meaning": "The process is cut to measure by deciding first what is looked at, in which surroundings and by which yardstick.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.3.2",
    "title": "Defining the scope",
    "meaning": "Which system, for which purpose, at which stage, with what left out; and a list of the places where AI is in use.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.3.3",
    "title": "External and internal context",
    "meaning": "The surroundings that decide what a failure would mean: who is reached, where, under which law, with how much automation.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.3.4",
    "title": "Defining risk criteria",
    "meaning": "The yardstick is agreed before measuring: scales, how they combine, how much risk is held and how much is never held. It is looked at again as AI moves on.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4",
    "title": "Risk assessment",
    "meaning": "Groups finding risks, understanding them and weighing them.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.1",
    "title": "General",
    "meaning": "Assessing is methodical, repeated and shared. A team new to AI finds starting lists in annexes A and B.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.2",
    "title": "Risk identification",
    "meaning": "Find what could help or hinder the objectives, and describe each so that others recognize it.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.2.1",
    "title": "General",
    "meaning": "Introduces the steps of identification.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.2.2",
    "title": "Identification of assets and their value",
    "meaning": "What is worth protecting, to the organization, to single people and to society.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.2.3",
    "title": "Identification of risk sources",
    "meaning": "Where trouble can begin: data, model, machine, supplier, process, surroundings or people.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.2.4",
    "title": "Identification of potential events and outcomes",
    "meaning": "What might happen and what would come of it, told from research, earlier incidents, trials and experts.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.2.5",
    "title": "Identification of controls",
    "meaning": "What already holds the risk down, and whether it really does; a control that failed counts as such.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.2.6",
    "title": "Identification of consequences",
    "meaning": "Who would bear the harm and of what kind, and whether others collect the benefit.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.3",
    "title": "Risk analysis",
    "meaning": "Get a sense of how big each risk is and what it hangs on, so that it can be compared.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.3.1",
    "title": "General",
    "meaning": "Introduces the analysis.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.4.3.2",
    "title": "Assessment of consequences",
    "meaning": "Harm to a business, to a person and to society are three different sizes and are judged apart.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.3.3",
    "title": "Assessment of likelihood",
    "meaning": "How probable it is, from a stated basis; where nobody can tell, the record says that nobody can tell.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.4.4",
    "title": "Risk evaluation",
    "meaning": "Hold each analysed risk against the yardstick: leave it, treat it, or stop.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.5",
    "title": "Risk treatment",
    "meaning": "Groups choosing a remedy and carrying it out.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:6.5.1",
    "title": "General",
    "meaning": "Choose, act, look at what it achieved and judge the remainder; if that is still too much, go round once more.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.5.2",
    "title": "Selection of risk treatment options",
    "meaning": "Seven ways lead on: avoid, take on for a gain, remove the cause, make it rarer, make it milder, share, keep. What stays above the limit is kept only by an open decision.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.5.3",
    "title": "Preparing and implementing risk treatment plans",
    "meaning": "The chosen remedy becomes tasks with people, dates and a way to see whether it worked, for a known version of the system.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.6",
    "title": "Monitoring and review",
    "meaning": "Keep looking: risks, controls and the circumstances under which they were judged do not stay put.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:6.7",
    "title": "Recording and reporting",
    "meaning": "What was found, decided and done can be followed later by somebody who was not there, and reaches those who need it.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A",
    "title": "Objectives",
    "meaning": "An informative list of what an organization may want from AI and could therefore lose.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:A.1",
    "title": "General",
    "meaning": "Introduces the objectives and leaves the list open.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.2",
    "title": "Accountability",
    "meaning": "Somebody stays answerable, also where a machine helped to decide.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:A.3",
    "title": "AI expertise",
    "meaning": "Making AI takes several crafts, and those who use it must know enough to doubt it.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:A.4",
    "title": "Availability and quality of training and test data",
    "meaning": "Data that fits the task, is up to date and varied enough; what tests the model has not also taught it.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.5",
    "title": "Environmental impact",
    "meaning": "Energy and material are spent, sometimes saved; both belong in the account.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.6",
    "title": "Fairness",
    "meaning": "Nobody is treated worse without a good reason, whether the cause lies in data, design, goals or use.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.7",
    "title": "Maintainability",
    "meaning": "A trained system is repaired differently from written code, so repair is planned for.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.8",
    "title": "Privacy",
    "meaning": "Personal information can be gathered, guessed or leaked through a model; people keep their say over it.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:A.9",
    "title": "Robustness",
    "meaning": "It keeps working acceptably when inputs are odd, noisy or meant to mislead.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.10",
    "title": "Safety",
    "meaning": "Lives, health, property and nature are not put in unacceptable danger; the safety rules of the field still hold.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:A.11",
    "title": "Security",
    "meaning": "Beside the usual attacks there are those on learning itself: tainted data, crafted inputs, stolen models.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:A.12",
    "title": "Transparency and explainability",
    "meaning": "People are told that and how a system is at work on them, and can get a reason for what it did.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B",
    "title": "Risk sources",
    "meaning": "An informative list of where AI risk tends to start.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B.1",
    "title": "General",
    "meaning": "Introduces the sources and leaves the list open.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:B.2",
    "title": "Complexity of environment",
    "meaning": "In a wide and changing setting, situations turn up that neither training nor testing ever held.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B.3",
    "title": "Lack of transparency and explainability",
    "meaning": "What cannot be looked into is hard to check, hard to trust and hard to put right.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B.4",
    "title": "Level of automation",
    "meaning": "The less a person is in the loop, the later a mistake is seen; handing control over and back is a risk of its own.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B.5",
    "title": "Risk sources related to machine learning",
    "meaning": "Flaws may sit in data and where it came from, in the pipeline, in the choice of model, or in learning that never stops.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:B.6",
    "title": "System hardware issues",
    "meaning": "Faults, other processors, reduced precision or a broken network make the same model act differently.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:B.7",
    "title": "System life cycle issues",
    "meaning": "Each stage can be done badly, from the first sketch over re-use somewhere else to switching off.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:B.8",
    "title": "Technology readiness",
    "meaning": "The young technology is not yet understood, the old one no longer questioned.",
    "checkable": "partly"
  },
  {
    "id": "iso-23894:C",
    "title": "Risk management and AI system life cycle",
    "meaning": "An informative example of which steps of the process fall on which stage of a system's life.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s1",
    "title": "Inception",
    "meaning": "Settle the criteria, make a first assessment and decide whether to go on.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s2",
    "title": "Design and development",
    "meaning": "Register, treatments and criteria grow along with the design.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s3",
    "title": "Verification and validation",
    "meaning": "Measure whether the treatments work and judge what is left.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s4",
    "title": "Deployment",
    "meaning": "Fit the treatments to the place where the system will really run.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s5",
    "title": "Operation and monitoring",
    "meaning": "Watch risks and controls in use, and note what goes wrong.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s6",
    "title": "Continuous validation",
    "meaning": "Test again whatever keeps learning or keeps changing.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s7",
    "title": "Re-evaluation",
    "meaning": "Ask whether the first assumptions still hold: the causes, the yardstick, the rules of the land.",
    "checkable": "full"
  },
  {
    "id": "iso-23894:C.s8",
    "title": "Retirement or replacement",
    "meaning": "Look after what ends with the system: data, knowledge, access, and those who relied on it.",
    "checkable": "full"
  }
];
