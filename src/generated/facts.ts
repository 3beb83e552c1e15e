// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
import type { FactType } from "../domain/fact-type.ts";
import type { SubjectKind } from "../domain/subject.ts";

const acceptanceFact: FactType = {
  "kind": "map",
  "description": "Who holds the risk as it is, although it is above the appetite, and until when.",
  "fields": {
    "by": {
      "kind": "text",
      "description": "The authority that accepts."
    },
    "level": {
      "kind": "level",
      "description": "The level that is accepted."
    },
    "date": {
      "kind": "date",
      "description": "The day of acceptance."
    },
    "expires": {
      "kind": "date",
      "description": "The last day on which it holds."
    },
    "reason": {
      "kind": "text",
      "description": "Why it is held."
    },
    "conditions": {
      "kind": "list",
      "description": "What has to hold meanwhile.",
      "of": {
        "kind": "text",
        "description": "One item."
      }
    },
    "of": {
      "kind": "text",
      "description": "The digest of the risk's state that was accepted."
    },
    "in-force": {
      "kind": "boolean",
      "description": "Whether it covers the risk today, at its effective level."
    },
    "by-authority": {
      "kind": "boolean",
      "description": "Whether the criteria let the one who accepted do so."
    }
  }
};
const assetFact: FactType = {
  "kind": "map",
  "description": "One glob of assets.",
  "fields": {
    "glob": {
      "kind": "text",
      "description": "The glob as written."
    }
  }
};
const cardFact: FactType = {
  "kind": "map",
  "description": "One model card, whatever its format.",
  "fields": {
    "path": {
      "kind": "text",
      "description": "The card's file."
    },
    "format": {
      "kind": "text",
      "description": "The card's format."
    },
    "identity": {
      "kind": "text",
      "description": "What the card says under identity; empty where there is only a placeholder."
    },
    "owners": {
      "kind": "text",
      "description": "What the card says under owners; empty where there is only a placeholder."
    },
    "licence": {
      "kind": "text",
      "description": "What the card says under licence; empty where there is only a placeholder."
    },
    "intended-use": {
      "kind": "text",
      "description": "What the card says under intended use; empty where there is only a placeholder."
    },
    "out-of-scope-use": {
      "kind": "text",
      "description": "What the card says under out of scope use; empty where there is only a placeholder."
    },
    "limitations": {
      "kind": "text",
      "description": "What the card says under limitations; empty where there is only a placeholder."
    },
    "training-data": {
      "kind": "text",
      "description": "What the card says under training data; empty where there is only a placeholder."
    },
    "evaluation": {
      "kind": "text",
      "description": "What the card says under evaluation; empty where there is only a placeholder."
    },
    "environment": {
      "kind": "text",
      "description": "What the card says under environment; empty where there is only a placeholder."
    },
    "version": {
      "kind": "text",
      "description": "What the card says under version; empty where there is only a placeholder."
    },
    "metrics": {
      "kind": "list",
      "description": "The numbers that the card claims.",
      "of": {
        "kind": "map",
        "description": "One number.",
        "fields": {
          "name": {
            "kind": "text",
            "description": "What is measured."
          },
          "value": {
            "kind": "number",
            "description": "The number as written."
          },
          "dataset": {
            "kind": "text",
            "description": "What it was measured on."
          },
          "slice": {
            "kind": "text",
            "description": "The group or slice."
          }
        }
      }
    }
  }
};
const cardsFact: FactType = {
  "kind": "list",
  "description": "The system's model cards.",
  "of": {
    "kind": "map",
    "description": "One model card, whatever its format.",
    "fields": {
      "path": {
        "kind": "text",
        "description": "The card's file."
      },
      "format": {
        "kind": "text",
        "description": "The card's format."
      },
      "identity": {
        "kind": "text",
        "description": "What the card says under identity; empty where there is only a placeholder."
      },
      "owners": {
        "kind": "text",
        "description": "What the card says under owners; empty where there is only a placeholder."
      },
      "licence": {
        "kind": "text",
        "description": "What the card says under licence; empty where there is only a placeholder."
      },
      "intended-use": {
        "kind": "text",
        "description": "What the card says under intended use; empty where there is only a placeholder."
      },
      "out-of-scope-use": {
        "kind": "text",
        "description": "What the card says under out of scope use; empty where there is only a placeholder."
      },
      "limitations": {
        "kind": "text",
        "description": "What the card says under limitations; empty where there is only a placeholder."
      },
      "training-data": {
        "kind": "text",
        "description": "What the card says under training data; empty where there is only a placeholder."
      },
      "evaluation": {
        "kind": "text",
        "description": "What the card says under evaluation; empty where there is only a placeholder."
      },
      "environment": {
        "kind": "text",
        "description": "What the card says under environment; empty where there is only a placeholder."
      },
      "version": {
        "kind": "text",
        "description": "What the card says under version; empty where there is only a placeholder."
      },
      "metrics": {
        "kind": "list",
        "description": "The numbers that the card claims.",
        "of": {
          "kind": "map",
          "description": "One number.",
          "fields": {
            "name": {
              "kind": "text",
              "description": "What is measured."
            },
            "value": {
              "kind": "number",
              "description": "The number as written."
            },
            "dataset": {
              "kind": "text",
              "description": "What it was measured on."
            },
            "slice": {
              "kind": "text",
              "description": "The group or slice."
            }
          }
        }
      }
    }
  }
};
const changeFact: FactType = {
  "kind": "map",
  "description": "One change in risk between base and head.",
  "fields": {
    "kind": {
      "kind": "text",
      "description": "What kind of change.",
      "words": [
        "added",
        "removed",
        "closed",
        "reopened",
        "raised",
        "lowered",
        "moved",
        "treatment",
        "owner",
        "acceptance",
        "evidence",
        "dates",
        "text",
        "criteria",
        "policy",
        "loosened"
      ]
    },
    "system": {
      "kind": "text",
      "description": "The system."
    },
    "risk": {
      "kind": "text",
      "description": "The risk; absent for what concerns the system or the gate."
    },
    "what": {
      "kind": "text",
      "description": "What changed, in words."
    },
    "before": {
      "kind": "any",
      "description": "How it was."
    },
    "after": {
      "kind": "any",
      "description": "How it is."
    }
  }
};
const controlFact: FactType = {
  "kind": "map",
  "description": "One measure that keeps the risk down.",
  "fields": {
    "id": {
      "kind": "text",
      "description": "The control's name, unique in its risk."
    },
    "title": {
      "kind": "text",
      "description": "The measure in a few words."
    },
    "how": {
      "kind": "text",
      "description": "How it works."
    },
    "kind": {
      "kind": "text",
      "description": "Whether it is meant to stay, or stands in until a permanent fix.",
      "words": [
        "ordinary",
        "compensating"
      ]
    },
    "role": {
      "kind": "text",
      "description": "Whether it earns the residual estimate or only helps.",
      "words": [
        "supporting",
        "key"
      ]
    },
    "state": {
      "kind": "text",
      "description": "Whether it is there already.",
      "words": [
        "planned",
        "in-progress",
        "existing"
      ]
    },
    "owner": {
      "kind": "text",
      "description": "Who runs it."
    },
    "expires": {
      "kind": "date",
      "description": "The last day on which a compensating control may stand in."
    },
    "permanent-fix": {
      "kind": "map",
      "description": "What will replace a compensating control.",
      "fields": {
        "due": {
          "kind": "date",
          "description": "The last day to have it in place."
        },
        "plan": {
          "kind": "text",
          "description": "What it is."
        }
      }
    },
    "links": {
      "kind": "list",
      "description": "Catalogue ids of what it carries out.",
      "of": {
        "kind": "catalogue-id",
        "description": "A catalogue id."
      }
    },
    "evidence": {
      "kind": "list",
      "description": "What shows that it works.",
      "of": {
        "kind": "map",
        "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The item's name, where file and pointer do not tell it apart."
          },
          "from": {
            "kind": "text",
            "description": "Where the file comes from: the repository, or a build that hands it over.",
            "words": [
              "repository",
              "build"
            ]
          },
          "max-age": {
            "kind": "duration",
            "description": "How old the measured content may be."
          },
          "dated": {
            "kind": "text",
            "description": "A JSON pointer to the day, written in the file itself, on which it was produced."
          },
          "at-least-n": {
            "kind": "number",
            "description": "The fewest samples, tests or rows; fewer say nothing."
          },
          "file": {
            "kind": "any",
            "description": "A file that exists. It never earns a lower level by itself."
          },
          "metric": {
            "kind": "map",
            "description": "A number, text or boolean in a JSON or YAML file.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The results file."
              },
              "pointer": {
                "kind": "text",
                "description": "The JSON pointer to the value."
              },
              "at-most": {
                "kind": "number",
                "description": "The largest value that passes."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest value that passes."
              },
              "equals": {
                "kind": "any",
                "description": "The only value that passes."
              },
              "unit": {
                "kind": "text",
                "description": "The unit of the values, as written in the file."
              },
              "samples": {
                "kind": "text",
                "description": "The JSON pointer to the number of samples."
              }
            }
          },
          "card-metric": {
            "kind": "map",
            "description": "A metric that the model card claims, if you like compared with a results file.",
            "fields": {
              "name": {
                "kind": "text",
                "description": "The metric's name in the card."
              },
              "card": {
                "kind": "text",
                "description": "The card, where there are several."
              },
              "dataset": {
                "kind": "text",
                "description": "The data set it was measured on."
              },
              "slice": {
                "kind": "text",
                "description": "The group or slice."
              },
              "at-most": {
                "kind": "number",
                "description": "The largest value that passes."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest value that passes."
              },
              "equals": {
                "kind": "any",
                "description": "The only value that passes."
              },
              "unit": {
                "kind": "text",
                "description": "The unit of the values, as written in the file."
              },
              "matches": {
                "kind": "map",
                "description": "The results file that has to show the same number.",
                "fields": {
                  "file": {
                    "kind": "text",
                    "description": "The results file."
                  },
                  "pointer": {
                    "kind": "text",
                    "description": "The JSON pointer to the number."
                  },
                  "tolerance": {
                    "kind": "number",
                    "description": "How far the two may differ."
                  }
                }
              }
            }
          },
          "junit": {
            "kind": "map",
            "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The JUnit file."
              },
              "suite": {
                "kind": "text",
                "description": "Only this suite."
              },
              "test": {
                "kind": "text",
                "description": "Only this test."
              },
              "skipped-at-most": {
                "kind": "number",
                "description": "How many tests may have been skipped."
              }
            }
          },
          "sarif": {
            "kind": "map",
            "description": "What a scanner found, in a SARIF file.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The SARIF file."
              },
              "tool": {
                "kind": "text",
                "description": "The scanner that has to have run."
              },
              "rules": {
                "kind": "list",
                "description": "Only these rules.",
                "of": {
                  "kind": "text",
                  "description": "One item."
                }
              },
              "level": {
                "kind": "text",
                "description": "The lowest level that counts.",
                "words": [
                  "error",
                  "warning",
                  "note"
                ]
              },
              "at-most": {
                "kind": "number",
                "description": "How many there may be."
              }
            }
          },
          "lm-eval": {
            "kind": "map",
            "description": "A metric in the results of the LM evaluation harness.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The results file."
              },
              "task": {
                "kind": "text",
                "description": "The task."
              },
              "metric": {
                "kind": "text",
                "description": "The metric, with its filter if it has one."
              },
              "at-most": {
                "kind": "number",
                "description": "The largest value that passes."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest value that passes."
              }
            }
          },
          "inspect": {
            "kind": "map",
            "description": "A metric in a log of Inspect.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The log."
              },
              "scorer": {
                "kind": "text",
                "description": "The scorer, where there are several."
              },
              "metric": {
                "kind": "text",
                "description": "The metric."
              },
              "at-most": {
                "kind": "number",
                "description": "The largest value that passes."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest value that passes."
              }
            }
          },
          "garak": {
            "kind": "map",
            "description": "The share of failed attempts in a report of garak.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The report."
              },
              "probe": {
                "kind": "text",
                "description": "Only this probe."
              },
              "detector": {
                "kind": "text",
                "description": "Only this detector."
              },
              "at-most": {
                "kind": "number",
                "description": "The largest share that may fail, from 0 to 1."
              }
            }
          },
          "promptfoo": {
            "kind": "map",
            "description": "The share of passed tests in the results of promptfoo.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The results file."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest share that has to pass, from 0 to 1."
              },
              "errors-at-most": {
                "kind": "number",
                "description": "How many tests may have broken down."
              }
            }
          },
          "csv": {
            "kind": "map",
            "description": "A column of a CSV file.",
            "fields": {
              "file": {
                "kind": "text",
                "description": "The CSV file."
              },
              "column": {
                "kind": "text",
                "description": "The column's heading."
              },
              "where": {
                "kind": "any",
                "description": "Only rows with these values, by column."
              },
              "take": {
                "kind": "text",
                "description": "What is made of the column's numbers.",
                "words": [
                  "each",
                  "min",
                  "max",
                  "mean",
                  "sum",
                  "last"
                ]
              },
              "at-most": {
                "kind": "number",
                "description": "The largest value that passes."
              },
              "at-least": {
                "kind": "number",
                "description": "The smallest value that passes."
              },
              "equals": {
                "kind": "any",
                "description": "The only value that passes."
              },
              "unit": {
                "kind": "text",
                "description": "The unit of the values, as written in the file."
              }
            }
          },
          "record": {
            "kind": "map",
            "description": "What a person did: who, when and what. It never earns a lower level by itself.",
            "fields": {
              "who": {
                "kind": "text",
                "description": "Who did it."
              },
              "when": {
                "kind": "date",
                "description": "The day it was done."
              },
              "what": {
                "kind": "text",
                "description": "What was done."
              },
              "where": {
                "kind": "text",
                "description": "Where its record is kept."
              }
            }
          }
        }
      }
    },
    "proven": {
      "kind": "boolean",
      "description": "Whether its evidence earns the residual estimate."
    }
  }
};
const criteriaFact: FactType = {
  "kind": "map",
  "description": "The criteria in force, defaults filled in.",
  "fields": {
    "appetite": {
      "kind": "level",
      "description": "The highest effective level held without acceptance; the strictest of all kinds of consequence."
    },
    "tolerance": {
      "kind": "level",
      "description": "The highest effective level that anybody may accept; the strictest of all kinds of consequence."
    },
    "lowest": {
      "kind": "level",
      "description": "The lowest level there is."
    },
    "highest": {
      "kind": "level",
      "description": "The highest level there is."
    },
    "levels": {
      "kind": "list",
      "description": "All levels from the lowest.",
      "of": {
        "kind": "level",
        "description": "A level."
      }
    },
    "defaulted": {
      "kind": "list",
      "description": "Parts that the manifest leaves to the documented default.",
      "of": {
        "kind": "text",
        "description": "A part."
      }
    },
    "approved": {
      "kind": "map",
      "description": "The approval of the criteria.",
      "fields": {
        "by": {
          "kind": "text",
          "description": "Who approved them."
        },
        "date": {
          "kind": "date",
          "description": "The day of approval."
        },
        "next-review": {
          "kind": "date",
          "description": "The day by which they are reviewed."
        }
      }
    }
  }
};
const evidenceFact: FactType = {
  "kind": "map",
  "description": "The item of evidence, measured.",
  "fields": {
    "kind": {
      "kind": "text",
      "description": "The kind of evidence."
    },
    "name": {
      "kind": "text",
      "description": "What reports call it: its file and pointer."
    },
    "outcome": {
      "kind": "text",
      "description": "What it shows today.",
      "words": [
        "passing",
        "lapsing",
        "failing",
        "inconclusive"
      ]
    },
    "words": {
      "kind": "text",
      "description": "Why, in words."
    },
    "age": {
      "kind": "number",
      "description": "Days since the measured content is what it is; absent where unknown."
    },
    "max-age": {
      "kind": "duration",
      "description": "How old the measured content may be."
    },
    "from": {
      "kind": "text",
      "description": "Where the file comes from.",
      "words": [
        "repository",
        "build"
      ]
    }
  }
};
const gateFact: FactType = {
  "kind": "text",
  "description": "The gate at which the review stands.",
  "words": [
    "pull-request",
    "release",
    "monitor"
  ]
};
const manifestFact: FactType = {
  "kind": "map",
  "description": "The manifest as a file.",
  "fields": {
    "path": {
      "kind": "text",
      "description": "Its path from the repository's root."
    },
    "risks": {
      "kind": "list",
      "description": "The risks of the manifest.",
      "of": {
        "kind": "map",
        "description": "Something that may happen, and what is done about it.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The risk's stable name, unique in the manifest ignoring case."
          },
          "title": {
            "kind": "text",
            "description": "The risk in a few words."
          },
          "objectives": {
            "kind": "list",
            "description": "Which objectives it touches (ISO/IEC 23894, Annex A).",
            "of": {
              "kind": "text",
              "description": "An objective.",
              "words": [
                "accountability",
                "ai-expertise",
                "data",
                "environmental-impact",
                "fairness",
                "maintainability",
                "privacy",
                "robustness",
                "safety",
                "security",
                "transparency"
              ]
            }
          },
          "sources": {
            "kind": "list",
            "description": "Where it comes from (ISO/IEC 23894, Annex B).",
            "of": {
              "kind": "text",
              "description": "A risk source.",
              "words": [
                "environment-complexity",
                "transparency",
                "automation",
                "machine-learning",
                "hardware",
                "life-cycle",
                "readiness"
              ]
            }
          },
          "lifecycle-stages": {
            "kind": "list",
            "description": "The stages of the life cycle in which it can arise.",
            "of": {
              "kind": "text",
              "description": "A stage.",
              "words": [
                "inception",
                "design-and-development",
                "verification-and-validation",
                "deployment",
                "operation-and-monitoring",
                "continuous-validation",
                "re-evaluation",
                "retirement"
              ]
            }
          },
          "affected": {
            "kind": "list",
            "description": "The ids of the interested parties it would hit.",
            "of": {
              "kind": "text",
              "description": "The id of an interested party."
            }
          },
          "event": {
            "kind": "text",
            "description": "What happens."
          },
          "outcome": {
            "kind": "text",
            "description": "What comes of it."
          },
          "identified": {
            "kind": "date",
            "description": "The day it was found; its times count from here or from the first commit that held it."
          },
          "owner": {
            "kind": "text",
            "description": "Who answers for it."
          },
          "status": {
            "kind": "text",
            "description": "Whether it is still there; open where nothing is said.",
            "words": [
              "open",
              "closed"
            ]
          },
          "closing": {
            "kind": "map",
            "description": "The record of its closing.",
            "fields": {
              "date": {
                "kind": "date",
                "description": "The day it was closed."
              },
              "by": {
                "kind": "text",
                "description": "Who closed it."
              },
              "reason": {
                "kind": "text",
                "description": "Why it is over."
              }
            }
          },
          "inherent": {
            "kind": "map",
            "description": "The estimate before any treatment.",
            "fields": {
              "likelihood": {
                "kind": "any",
                "description": "How likely it is, on the likelihood scale."
              },
              "consequence": {
                "kind": "any",
                "description": "How bad it would be, on the consequence scale."
              },
              "basis": {
                "kind": "text",
                "description": "What the estimate rests on.",
                "words": [
                  "expert",
                  "history",
                  "measured",
                  "model",
                  "literature"
                ]
              },
              "knowledge": {
                "kind": "text",
                "description": "How much is known.",
                "words": [
                  "low",
                  "medium",
                  "high"
                ]
              },
              "level": {
                "kind": "level",
                "description": "The level of the estimate before treatment."
              }
            }
          },
          "treatment": {
            "kind": "map",
            "description": "What is done about the risk.",
            "fields": {
              "options": {
                "kind": "list",
                "description": "The ways chosen.",
                "of": {
                  "kind": "text",
                  "description": "A way to treat a risk.",
                  "words": [
                    "avoid",
                    "remove-source",
                    "change-likelihood",
                    "change-consequences",
                    "share",
                    "retain",
                    "pursue"
                  ]
                }
              },
              "status": {
                "kind": "text",
                "description": "How far it has come.",
                "words": [
                  "planned",
                  "in-progress",
                  "implemented",
                  "verified"
                ]
              },
              "due": {
                "kind": "date",
                "description": "The last day to finish it."
              },
              "plan": {
                "kind": "text",
                "description": "What will be done."
              },
              "owner": {
                "kind": "text",
                "description": "Who does it; left out, the risk's owner."
              },
              "verified": {
                "kind": "map",
                "description": "The record of its verification.",
                "fields": {
                  "date": {
                    "kind": "date",
                    "description": "The day it was verified."
                  },
                  "by": {
                    "kind": "text",
                    "description": "Who verified it."
                  }
                }
              },
              "controls": {
                "kind": "list",
                "description": "The measures taken.",
                "of": {
                  "kind": "map",
                  "description": "One measure that keeps the risk down.",
                  "fields": {
                    "id": {
                      "kind": "text",
                      "description": "The control's name, unique in its risk."
                    },
                    "title": {
                      "kind": "text",
                      "description": "The measure in a few words."
                    },
                    "how": {
                      "kind": "text",
                      "description": "How it works."
                    },
                    "kind": {
                      "kind": "text",
                      "description": "Whether it is meant to stay, or stands in until a permanent fix.",
                      "words": [
                        "ordinary",
                        "compensating"
                      ]
                    },
                    "role": {
                      "kind": "text",
                      "description": "Whether it earns the residual estimate or only helps.",
                      "words": [
                        "supporting",
                        "key"
                      ]
                    },
                    "state": {
                      "kind": "text",
                      "description": "Whether it is there already.",
                      "words": [
                        "planned",
                        "in-progress",
                        "existing"
                      ]
                    },
                    "owner": {
                      "kind": "text",
                      "description": "Who runs it."
                    },
                    "expires": {
                      "kind": "date",
                      "description": "The last day on which a compensating control may stand in."
                    },
                    "permanent-fix": {
                      "kind": "map",
                      "description": "What will replace a compensating control.",
                      "fields": {
                        "due": {
                          "kind": "date",
                          "description": "The last day to have it in place."
                        },
                        "plan": {
                          "kind": "text",
                          "description": "What it is."
                        }
                      }
                    },
                    "links": {
                      "kind": "list",
                      "description": "Catalogue ids of what it carries out.",
                      "of": {
                        "kind": "catalogue-id",
                        "description": "A catalogue id."
                      }
                    },
                    "evidence": {
                      "kind": "list",
                      "description": "What shows that it works.",
                      "of": {
                        "kind": "map",
                        "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
                        "fields": {
                          "id": {
                            "kind": "text",
                            "description": "The item's name, where file and pointer do not tell it apart."
                          },
                          "from": {
                            "kind": "text",
                            "description": "Where the file comes from: the repository, or a build that hands it over.",
                            "words": [
                              "repository",
                              "build"
                            ]
                          },
                          "max-age": {
                            "kind": "duration",
                            "description": "How old the measured content may be."
                          },
                          "dated": {
                            "kind": "text",
                            "description": "A JSON pointer to the day, written in the file itself, on which it was produced."
                          },
                          "at-least-n": {
                            "kind": "number",
                            "description": "The fewest samples, tests or rows; fewer say nothing."
                          },
                          "file": {
                            "kind": "any",
                            "description": "A file that exists. It never earns a lower level by itself."
                          },
                          "metric": {
                            "kind": "map",
                            "description": "A number, text or boolean in a JSON or YAML file.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The results file."
                              },
                              "pointer": {
                                "kind": "text",
                                "description": "The JSON pointer to the value."
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest value that passes."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest value that passes."
                              },
                              "equals": {
                                "kind": "any",
                                "description": "The only value that passes."
                              },
                              "unit": {
                                "kind": "text",
                                "description": "The unit of the values, as written in the file."
                              },
                              "samples": {
                                "kind": "text",
                                "description": "The JSON pointer to the number of samples."
                              }
                            }
                          },
                          "card-metric": {
                            "kind": "map",
                            "description": "A metric that the model card claims, if you like compared with a results file.",
                            "fields": {
                              "name": {
                                "kind": "text",
                                "description": "The metric's name in the card."
                              },
                              "card": {
                                "kind": "text",
                                "description": "The card, where there are several."
                              },
                              "dataset": {
                                "kind": "text",
                                "description": "The data set it was measured on."
                              },
                              "slice": {
                                "kind": "text",
                                "description": "The group or slice."
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest value that passes."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest value that passes."
                              },
                              "equals": {
                                "kind": "any",
                                "description": "The only value that passes."
                              },
                              "unit": {
                                "kind": "text",
                                "description": "The unit of the values, as written in the file."
                              },
                              "matches": {
                                "kind": "map",
                                "description": "The results file that has to show the same number.",
                                "fields": {
                                  "file": {
                                    "kind": "text",
                                    "description": "The results file."
                                  },
                                  "pointer": {
                                    "kind": "text",
                                    "description": "The JSON pointer to the number."
                                  },
                                  "tolerance": {
                                    "kind": "number",
                                    "description": "How far the two may differ."
                                  }
                                }
                              }
                            }
                          },
                          "junit": {
                            "kind": "map",
                            "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The JUnit file."
                              },
                              "suite": {
                                "kind": "text",
                                "description": "Only this suite."
                              },
                              "test": {
                                "kind": "text",
                                "description": "Only this test."
                              },
                              "skipped-at-most": {
                                "kind": "number",
                                "description": "How many tests may have been skipped."
                              }
                            }
                          },
                          "sarif": {
                            "kind": "map",
                            "description": "What a scanner found, in a SARIF file.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The SARIF file."
                              },
                              "tool": {
                                "kind": "text",
                                "description": "The scanner that has to have run."
                              },
                              "rules": {
                                "kind": "list",
                                "description": "Only these rules.",
                                "of": {
                                  "kind": "text",
                                  "description": "One item."
                                }
                              },
                              "level": {
                                "kind": "text",
                                "description": "The lowest level that counts.",
                                "words": [
                                  "error",
                                  "warning",
                                  "note"
                                ]
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "How many there may be."
                              }
                            }
                          },
                          "lm-eval": {
                            "kind": "map",
                            "description": "A metric in the results of the LM evaluation harness.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The results file."
                              },
                              "task": {
                                "kind": "text",
                                "description": "The task."
                              },
                              "metric": {
                                "kind": "text",
                                "description": "The metric, with its filter if it has one."
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest value that passes."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest value that passes."
                              }
                            }
                          },
                          "inspect": {
                            "kind": "map",
                            "description": "A metric in a log of Inspect.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The log."
                              },
                              "scorer": {
                                "kind": "text",
                                "description": "The scorer, where there are several."
                              },
                              "metric": {
                                "kind": "text",
                                "description": "The metric."
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest value that passes."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest value that passes."
                              }
                            }
                          },
                          "garak": {
                            "kind": "map",
                            "description": "The share of failed attempts in a report of garak.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The report."
                              },
                              "probe": {
                                "kind": "text",
                                "description": "Only this probe."
                              },
                              "detector": {
                                "kind": "text",
                                "description": "Only this detector."
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest share that may fail, from 0 to 1."
                              }
                            }
                          },
                          "promptfoo": {
                            "kind": "map",
                            "description": "The share of passed tests in the results of promptfoo.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The results file."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest share that has to pass, from 0 to 1."
                              },
                              "errors-at-most": {
                                "kind": "number",
                                "description": "How many tests may have broken down."
                              }
                            }
                          },
                          "csv": {
                            "kind": "map",
                            "description": "A column of a CSV file.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The CSV file."
                              },
                              "column": {
                                "kind": "text",
                                "description": "The column's heading."
                              },
                              "where": {
                                "kind": "any",
                                "description": "Only rows with these values, by column."
                              },
                              "take": {
                                "kind": "text",
                                "description": "What is made of the column's numbers.",
                                "words": [
                                  "each",
                                  "min",
                                  "max",
                                  "mean",
                                  "sum",
                                  "last"
                                ]
                              },
                              "at-most": {
                                "kind": "number",
                                "description": "The largest value that passes."
                              },
                              "at-least": {
                                "kind": "number",
                                "description": "The smallest value that passes."
                              },
                              "equals": {
                                "kind": "any",
                                "description": "The only value that passes."
                              },
                              "unit": {
                                "kind": "text",
                                "description": "The unit of the values, as written in the file."
                              }
                            }
                          },
                          "record": {
                            "kind": "map",
                            "description": "What a person did: who, when and what. It never earns a lower level by itself.",
                            "fields": {
                              "who": {
                                "kind": "text",
                                "description": "Who did it."
                              },
                              "when": {
                                "kind": "date",
                                "description": "The day it was done."
                              },
                              "what": {
                                "kind": "text",
                                "description": "What was done."
                              },
                              "where": {
                                "kind": "text",
                                "description": "Where its record is kept."
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "residual": {
            "kind": "map",
            "description": "The estimate after the treatment. It counts only once key controls have earned it with evidence.",
            "fields": {
              "likelihood": {
                "kind": "any",
                "description": "How likely it is, on the likelihood scale."
              },
              "consequence": {
                "kind": "any",
                "description": "How bad it would be, on the consequence scale."
              },
              "basis": {
                "kind": "text",
                "description": "What the estimate rests on.",
                "words": [
                  "expert",
                  "history",
                  "measured",
                  "model",
                  "literature"
                ]
              },
              "knowledge": {
                "kind": "text",
                "description": "How much is known.",
                "words": [
                  "low",
                  "medium",
                  "high"
                ]
              },
              "level": {
                "kind": "level",
                "description": "The level of the estimate after treatment."
              },
              "above-inherent": {
                "kind": "boolean",
                "description": "Whether any kind of consequence is rated higher after treatment than before."
              },
              "lowered": {
                "kind": "list",
                "description": "Kinds of consequence that are rated lower after treatment.",
                "of": {
                  "kind": "text",
                  "description": "A kind of consequence."
                }
              }
            }
          },
          "acceptance": {
            "kind": "map",
            "description": "Who holds the risk as it is, although it is above the appetite, and until when.",
            "fields": {
              "by": {
                "kind": "text",
                "description": "The authority that accepts."
              },
              "level": {
                "kind": "level",
                "description": "The level that is accepted."
              },
              "date": {
                "kind": "date",
                "description": "The day of acceptance."
              },
              "expires": {
                "kind": "date",
                "description": "The last day on which it holds."
              },
              "reason": {
                "kind": "text",
                "description": "Why it is held."
              },
              "conditions": {
                "kind": "list",
                "description": "What has to hold meanwhile.",
                "of": {
                  "kind": "text",
                  "description": "One item."
                }
              },
              "of": {
                "kind": "text",
                "description": "The digest of the risk's state that was accepted."
              }
            }
          },
          "review": {
            "kind": "map",
            "description": "The last review.",
            "fields": {
              "date": {
                "kind": "date",
                "description": "The day of the review."
              },
              "by": {
                "kind": "text",
                "description": "Who reviewed."
              },
              "result": {
                "kind": "text",
                "description": "What came of it.",
                "words": [
                  "unchanged",
                  "changed"
                ]
              },
              "of": {
                "kind": "text",
                "description": "The digest of the risk's state that was reviewed."
              }
            }
          },
          "tracker": {
            "kind": "text",
            "description": "Where work on it is tracked."
          },
          "links": {
            "kind": "list",
            "description": "Catalogue ids of what it corresponds to.",
            "of": {
              "kind": "catalogue-id",
              "description": "A catalogue id."
            }
          },
          "effective": {
            "kind": "map",
            "description": "The level that counts.",
            "fields": {
              "level": {
                "kind": "level",
                "description": "The residual's where evidence has earned it, else the worse of the two."
              }
            }
          },
          "treated": {
            "kind": "boolean",
            "description": "Whether the risk counts as treated at this gate."
          },
          "decided": {
            "kind": "boolean",
            "description": "Whether there is an option with a plan, or an acceptance in force."
          },
          "above-appetite": {
            "kind": "boolean",
            "description": "Whether the effective level of any kind of consequence is above its appetite."
          },
          "above-tolerance": {
            "kind": "boolean",
            "description": "Whether the effective level of any kind of consequence is above its tolerance."
          },
          "first-held": {
            "kind": "date",
            "description": "The day from which its times count: identified, or first recorded."
          },
          "decide-by": {
            "kind": "date",
            "description": "The last day to decide about it, where its level has such a time."
          },
          "treat-by": {
            "kind": "date",
            "description": "The last day to have it treated, where its level has such a time."
          },
          "review-by": {
            "kind": "date",
            "description": "The last day to review it again, where its level has such a time."
          }
        }
      }
    }
  }
};
const partyFact: FactType = {
  "kind": "map",
  "description": "One interested party.",
  "fields": {
    "id": {
      "kind": "text",
      "description": "The party's name, unique in the manifest."
    },
    "name": {
      "kind": "text",
      "description": "What the party is called in full."
    },
    "kind": {
      "kind": "text",
      "description": "How the system concerns the party.",
      "words": [
        "affected",
        "user",
        "operator",
        "developer",
        "supplier",
        "customer",
        "regulator",
        "public"
      ]
    },
    "vulnerable": {
      "kind": "boolean",
      "description": "Whether the party is easily harmed: children, patients, people in need."
    },
    "consulted": {
      "kind": "date",
      "description": "The day it was last asked."
    },
    "how": {
      "kind": "text",
      "description": "How it was asked."
    }
  }
};
const riskFact: FactType = {
  "kind": "map",
  "description": "Something that may happen, and what is done about it.",
  "fields": {
    "id": {
      "kind": "text",
      "description": "The risk's stable name, unique in the manifest ignoring case."
    },
    "title": {
      "kind": "text",
      "description": "The risk in a few words."
    },
    "objectives": {
      "kind": "list",
      "description": "Which objectives it touches (ISO/IEC 23894, Annex A).",
      "of": {
        "kind": "text",
        "description": "An objective.",
        "words": [
          "accountability",
          "ai-expertise",
          "data",
          "environmental-impact",
          "fairness",
          "maintainability",
          "privacy",
          "robustness",
          "safety",
          "security",
          "transparency"
        ]
      }
    },
    "sources": {
      "kind": "list",
      "description": "Where it comes from (ISO/IEC 23894, Annex B).",
      "of": {
        "kind": "text",
        "description": "A risk source.",
        "words": [
          "environment-complexity",
          "transparency",
          "automation",
          "machine-learning",
          "hardware",
          "life-cycle",
          "readiness"
        ]
      }
    },
    "lifecycle-stages": {
      "kind": "list",
      "description": "The stages of the life cycle in which it can arise.",
      "of": {
        "kind": "text",
        "description": "A stage.",
        "words": [
          "inception",
          "design-and-development",
          "verification-and-validation",
          "deployment",
          "operation-and-monitoring",
          "continuous-validation",
          "re-evaluation",
          "retirement"
        ]
      }
    },
    "affected": {
      "kind": "list",
      "description": "The ids of the interested parties it would hit.",
      "of": {
        "kind": "text",
        "description": "The id of an interested party."
      }
    },
    "event": {
      "kind": "text",
      "description": "What happens."
    },
    "outcome": {
      "kind": "text",
      "description": "What comes of it."
    },
    "identified": {
      "kind": "date",
      "description": "The day it was found; its times count from here or from the first commit that held it."
    },
    "owner": {
      "kind": "text",
      "description": "Who answers for it."
    },
    "status": {
      "kind": "text",
      "description": "Whether it is still there; open where nothing is said.",
      "words": [
        "open",
        "closed"
      ]
    },
    "closing": {
      "kind": "map",
      "description": "The record of its closing.",
      "fields": {
        "date": {
          "kind": "date",
          "description": "The day it was closed."
        },
        "by": {
          "kind": "text",
          "description": "Who closed it."
        },
        "reason": {
          "kind": "text",
          "description": "Why it is over."
        }
      }
    },
    "inherent": {
      "kind": "map",
      "description": "The estimate before any treatment.",
      "fields": {
        "likelihood": {
          "kind": "any",
          "description": "How likely it is, on the likelihood scale."
        },
        "consequence": {
          "kind": "any",
          "description": "How bad it would be, on the consequence scale."
        },
        "basis": {
          "kind": "text",
          "description": "What the estimate rests on.",
          "words": [
            "expert",
            "history",
            "measured",
            "model",
            "literature"
          ]
        },
        "knowledge": {
          "kind": "text",
          "description": "How much is known.",
          "words": [
            "low",
            "medium",
            "high"
          ]
        },
        "level": {
          "kind": "level",
          "description": "The level of the estimate before treatment."
        }
      }
    },
    "treatment": {
      "kind": "map",
      "description": "What is done about the risk.",
      "fields": {
        "options": {
          "kind": "list",
          "description": "The ways chosen.",
          "of": {
            "kind": "text",
            "description": "A way to treat a risk.",
            "words": [
              "avoid",
              "remove-source",
              "change-likelihood",
              "change-consequences",
              "share",
              "retain",
              "pursue"
            ]
          }
        },
        "status": {
          "kind": "text",
          "description": "How far it has come.",
          "words": [
            "planned",
            "in-progress",
            "implemented",
            "verified"
          ]
        },
        "due": {
          "kind": "date",
          "description": "The last day to finish it."
        },
        "plan": {
          "kind": "text",
          "description": "What will be done."
        },
        "owner": {
          "kind": "text",
          "description": "Who does it; left out, the risk's owner."
        },
        "verified": {
          "kind": "map",
          "description": "The record of its verification.",
          "fields": {
            "date": {
              "kind": "date",
              "description": "The day it was verified."
            },
            "by": {
              "kind": "text",
              "description": "Who verified it."
            }
          }
        },
        "controls": {
          "kind": "list",
          "description": "The measures taken.",
          "of": {
            "kind": "map",
            "description": "One measure that keeps the risk down.",
            "fields": {
              "id": {
                "kind": "text",
                "description": "The control's name, unique in its risk."
              },
              "title": {
                "kind": "text",
                "description": "The measure in a few words."
              },
              "how": {
                "kind": "text",
                "description": "How it works."
              },
              "kind": {
                "kind": "text",
                "description": "Whether it is meant to stay, or stands in until a permanent fix.",
                "words": [
                  "ordinary",
                  "compensating"
                ]
              },
              "role": {
                "kind": "text",
                "description": "Whether it earns the residual estimate or only helps.",
                "words": [
                  "supporting",
                  "key"
                ]
              },
              "state": {
                "kind": "text",
                "description": "Whether it is there already.",
                "words": [
                  "planned",
                  "in-progress",
                  "existing"
                ]
              },
              "owner": {
                "kind": "text",
                "description": "Who runs it."
              },
              "expires": {
                "kind": "date",
                "description": "The last day on which a compensating control may stand in."
              },
              "permanent-fix": {
                "kind": "map",
                "description": "What will replace a compensating control.",
                "fields": {
                  "due": {
                    "kind": "date",
                    "description": "The last day to have it in place."
                  },
                  "plan": {
                    "kind": "text",
                    "description": "What it is."
                  }
                }
              },
              "links": {
                "kind": "list",
                "description": "Catalogue ids of what it carries out.",
                "of": {
                  "kind": "catalogue-id",
                  "description": "A catalogue id."
                }
              },
              "evidence": {
                "kind": "list",
                "description": "What shows that it works.",
                "of": {
                  "kind": "map",
                  "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
                  "fields": {
                    "id": {
                      "kind": "text",
                      "description": "The item's name, where file and pointer do not tell it apart."
                    },
                    "from": {
                      "kind": "text",
                      "description": "Where the file comes from: the repository, or a build that hands it over.",
                      "words": [
                        "repository",
                        "build"
                      ]
                    },
                    "max-age": {
                      "kind": "duration",
                      "description": "How old the measured content may be."
                    },
                    "dated": {
                      "kind": "text",
                      "description": "A JSON pointer to the day, written in the file itself, on which it was produced."
                    },
                    "at-least-n": {
                      "kind": "number",
                      "description": "The fewest samples, tests or rows; fewer say nothing."
                    },
                    "file": {
                      "kind": "any",
                      "description": "A file that exists. It never earns a lower level by itself."
                    },
                    "metric": {
                      "kind": "map",
                      "description": "A number, text or boolean in a JSON or YAML file.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The results file."
                        },
                        "pointer": {
                          "kind": "text",
                          "description": "The JSON pointer to the value."
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest value that passes."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest value that passes."
                        },
                        "equals": {
                          "kind": "any",
                          "description": "The only value that passes."
                        },
                        "unit": {
                          "kind": "text",
                          "description": "The unit of the values, as written in the file."
                        },
                        "samples": {
                          "kind": "text",
                          "description": "The JSON pointer to the number of samples."
                        }
                      }
                    },
                    "card-metric": {
                      "kind": "map",
                      "description": "A metric that the model card claims, if you like compared with a results file.",
                      "fields": {
                        "name": {
                          "kind": "text",
                          "description": "The metric's name in the card."
                        },
                        "card": {
                          "kind": "text",
                          "description": "The card, where there are several."
                        },
                        "dataset": {
                          "kind": "text",
                          "description": "The data set it was measured on."
                        },
                        "slice": {
                          "kind": "text",
                          "description": "The group or slice."
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest value that passes."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest value that passes."
                        },
                        "equals": {
                          "kind": "any",
                          "description": "The only value that passes."
                        },
                        "unit": {
                          "kind": "text",
                          "description": "The unit of the values, as written in the file."
                        },
                        "matches": {
                          "kind": "map",
                          "description": "The results file that has to show the same number.",
                          "fields": {
                            "file": {
                              "kind": "text",
                              "description": "The results file."
                            },
                            "pointer": {
                              "kind": "text",
                              "description": "The JSON pointer to the number."
                            },
                            "tolerance": {
                              "kind": "number",
                              "description": "How far the two may differ."
                            }
                          }
                        }
                      }
                    },
                    "junit": {
                      "kind": "map",
                      "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The JUnit file."
                        },
                        "suite": {
                          "kind": "text",
                          "description": "Only this suite."
                        },
                        "test": {
                          "kind": "text",
                          "description": "Only this test."
                        },
                        "skipped-at-most": {
                          "kind": "number",
                          "description": "How many tests may have been skipped."
                        }
                      }
                    },
                    "sarif": {
                      "kind": "map",
                      "description": "What a scanner found, in a SARIF file.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The SARIF file."
                        },
                        "tool": {
                          "kind": "text",
                          "description": "The scanner that has to have run."
                        },
                        "rules": {
                          "kind": "list",
                          "description": "Only these rules.",
                          "of": {
                            "kind": "text",
                            "description": "One item."
                          }
                        },
                        "level": {
                          "kind": "text",
                          "description": "The lowest level that counts.",
                          "words": [
                            "error",
                            "warning",
                            "note"
                          ]
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "How many there may be."
                        }
                      }
                    },
                    "lm-eval": {
                      "kind": "map",
                      "description": "A metric in the results of the LM evaluation harness.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The results file."
                        },
                        "task": {
                          "kind": "text",
                          "description": "The task."
                        },
                        "metric": {
                          "kind": "text",
                          "description": "The metric, with its filter if it has one."
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest value that passes."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest value that passes."
                        }
                      }
                    },
                    "inspect": {
                      "kind": "map",
                      "description": "A metric in a log of Inspect.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The log."
                        },
                        "scorer": {
                          "kind": "text",
                          "description": "The scorer, where there are several."
                        },
                        "metric": {
                          "kind": "text",
                          "description": "The metric."
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest value that passes."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest value that passes."
                        }
                      }
                    },
                    "garak": {
                      "kind": "map",
                      "description": "The share of failed attempts in a report of garak.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The report."
                        },
                        "probe": {
                          "kind": "text",
                          "description": "Only this probe."
                        },
                        "detector": {
                          "kind": "text",
                          "description": "Only this detector."
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest share that may fail, from 0 to 1."
                        }
                      }
                    },
                    "promptfoo": {
                      "kind": "map",
                      "description": "The share of passed tests in the results of promptfoo.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The results file."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest share that has to pass, from 0 to 1."
                        },
                        "errors-at-most": {
                          "kind": "number",
                          "description": "How many tests may have broken down."
                        }
                      }
                    },
                    "csv": {
                      "kind": "map",
                      "description": "A column of a CSV file.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The CSV file."
                        },
                        "column": {
                          "kind": "text",
                          "description": "The column's heading."
                        },
                        "where": {
                          "kind": "any",
                          "description": "Only rows with these values, by column."
                        },
                        "take": {
                          "kind": "text",
                          "description": "What is made of the column's numbers.",
                          "words": [
                            "each",
                            "min",
                            "max",
                            "mean",
                            "sum",
                            "last"
                          ]
                        },
                        "at-most": {
                          "kind": "number",
                          "description": "The largest value that passes."
                        },
                        "at-least": {
                          "kind": "number",
                          "description": "The smallest value that passes."
                        },
                        "equals": {
                          "kind": "any",
                          "description": "The only value that passes."
                        },
                        "unit": {
                          "kind": "text",
                          "description": "The unit of the values, as written in the file."
                        }
                      }
                    },
                    "record": {
                      "kind": "map",
                      "description": "What a person did: who, when and what. It never earns a lower level by itself.",
                      "fields": {
                        "who": {
                          "kind": "text",
                          "description": "Who did it."
                        },
                        "when": {
                          "kind": "date",
                          "description": "The day it was done."
                        },
                        "what": {
                          "kind": "text",
                          "description": "What was done."
                        },
                        "where": {
                          "kind": "text",
                          "description": "Where its record is kept."
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "residual": {
      "kind": "map",
      "description": "The estimate after the treatment. It counts only once key controls have earned it with evidence.",
      "fields": {
        "likelihood": {
          "kind": "any",
          "description": "How likely it is, on the likelihood scale."
        },
        "consequence": {
          "kind": "any",
          "description": "How bad it would be, on the consequence scale."
        },
        "basis": {
          "kind": "text",
          "description": "What the estimate rests on.",
          "words": [
            "expert",
            "history",
            "measured",
            "model",
            "literature"
          ]
        },
        "knowledge": {
          "kind": "text",
          "description": "How much is known.",
          "words": [
            "low",
            "medium",
            "high"
          ]
        },
        "level": {
          "kind": "level",
          "description": "The level of the estimate after treatment."
        },
        "above-inherent": {
          "kind": "boolean",
          "description": "Whether any kind of consequence is rated higher after treatment than before."
        },
        "lowered": {
          "kind": "list",
          "description": "Kinds of consequence that are rated lower after treatment.",
          "of": {
            "kind": "text",
            "description": "A kind of consequence."
          }
        }
      }
    },
    "acceptance": {
      "kind": "map",
      "description": "Who holds the risk as it is, although it is above the appetite, and until when.",
      "fields": {
        "by": {
          "kind": "text",
          "description": "The authority that accepts."
        },
        "level": {
          "kind": "level",
          "description": "The level that is accepted."
        },
        "date": {
          "kind": "date",
          "description": "The day of acceptance."
        },
        "expires": {
          "kind": "date",
          "description": "The last day on which it holds."
        },
        "reason": {
          "kind": "text",
          "description": "Why it is held."
        },
        "conditions": {
          "kind": "list",
          "description": "What has to hold meanwhile.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "of": {
          "kind": "text",
          "description": "The digest of the risk's state that was accepted."
        }
      }
    },
    "review": {
      "kind": "map",
      "description": "The last review.",
      "fields": {
        "date": {
          "kind": "date",
          "description": "The day of the review."
        },
        "by": {
          "kind": "text",
          "description": "Who reviewed."
        },
        "result": {
          "kind": "text",
          "description": "What came of it.",
          "words": [
            "unchanged",
            "changed"
          ]
        },
        "of": {
          "kind": "text",
          "description": "The digest of the risk's state that was reviewed."
        }
      }
    },
    "tracker": {
      "kind": "text",
      "description": "Where work on it is tracked."
    },
    "links": {
      "kind": "list",
      "description": "Catalogue ids of what it corresponds to.",
      "of": {
        "kind": "catalogue-id",
        "description": "A catalogue id."
      }
    },
    "effective": {
      "kind": "map",
      "description": "The level that counts.",
      "fields": {
        "level": {
          "kind": "level",
          "description": "The residual's where evidence has earned it, else the worse of the two."
        }
      }
    },
    "treated": {
      "kind": "boolean",
      "description": "Whether the risk counts as treated at this gate."
    },
    "decided": {
      "kind": "boolean",
      "description": "Whether there is an option with a plan, or an acceptance in force."
    },
    "above-appetite": {
      "kind": "boolean",
      "description": "Whether the effective level of any kind of consequence is above its appetite."
    },
    "above-tolerance": {
      "kind": "boolean",
      "description": "Whether the effective level of any kind of consequence is above its tolerance."
    },
    "first-held": {
      "kind": "date",
      "description": "The day from which its times count: identified, or first recorded."
    },
    "decide-by": {
      "kind": "date",
      "description": "The last day to decide about it, where its level has such a time."
    },
    "treat-by": {
      "kind": "date",
      "description": "The last day to have it treated, where its level has such a time."
    },
    "review-by": {
      "kind": "date",
      "description": "The last day to review it again, where its level has such a time."
    }
  }
};
const risksFact: FactType = {
  "kind": "list",
  "description": "The risks of the manifest.",
  "of": {
    "kind": "map",
    "description": "Something that may happen, and what is done about it.",
    "fields": {
      "id": {
        "kind": "text",
        "description": "The risk's stable name, unique in the manifest ignoring case."
      },
      "title": {
        "kind": "text",
        "description": "The risk in a few words."
      },
      "objectives": {
        "kind": "list",
        "description": "Which objectives it touches (ISO/IEC 23894, Annex A).",
        "of": {
          "kind": "text",
          "description": "An objective.",
          "words": [
            "accountability",
            "ai-expertise",
            "data",
            "environmental-impact",
            "fairness",
            "maintainability",
            "privacy",
            "robustness",
            "safety",
            "security",
            "transparency"
          ]
        }
      },
      "sources": {
        "kind": "list",
        "description": "Where it comes from (ISO/IEC 23894, Annex B).",
        "of": {
          "kind": "text",
          "description": "A risk source.",
          "words": [
            "environment-complexity",
            "transparency",
            "automation",
            "machine-learning",
            "hardware",
            "life-cycle",
            "readiness"
          ]
        }
      },
      "lifecycle-stages": {
        "kind": "list",
        "description": "The stages of the life cycle in which it can arise.",
        "of": {
          "kind": "text",
          "description": "A stage.",
          "words": [
            "inception",
            "design-and-development",
            "verification-and-validation",
            "deployment",
            "operation-and-monitoring",
            "continuous-validation",
            "re-evaluation",
            "retirement"
          ]
        }
      },
      "affected": {
        "kind": "list",
        "description": "The ids of the interested parties it would hit.",
        "of": {
          "kind": "text",
          "description": "The id of an interested party."
        }
      },
      "event": {
        "kind": "text",
        "description": "What happens."
      },
      "outcome": {
        "kind": "text",
        "description": "What comes of it."
      },
      "identified": {
        "kind": "date",
        "description": "The day it was found; its times count from here or from the first commit that held it."
      },
      "owner": {
        "kind": "text",
        "description": "Who answers for it."
      },
      "status": {
        "kind": "text",
        "description": "Whether it is still there; open where nothing is said.",
        "words": [
          "open",
          "closed"
        ]
      },
      "closing": {
        "kind": "map",
        "description": "The record of its closing.",
        "fields": {
          "date": {
            "kind": "date",
            "description": "The day it was closed."
          },
          "by": {
            "kind": "text",
            "description": "Who closed it."
          },
          "reason": {
            "kind": "text",
            "description": "Why it is over."
          }
        }
      },
      "inherent": {
        "kind": "map",
        "description": "The estimate before any treatment.",
        "fields": {
          "likelihood": {
            "kind": "any",
            "description": "How likely it is, on the likelihood scale."
          },
          "consequence": {
            "kind": "any",
            "description": "How bad it would be, on the consequence scale."
          },
          "basis": {
            "kind": "text",
            "description": "What the estimate rests on.",
            "words": [
              "expert",
              "history",
              "measured",
              "model",
              "literature"
            ]
          },
          "knowledge": {
            "kind": "text",
            "description": "How much is known.",
            "words": [
              "low",
              "medium",
              "high"
            ]
          },
          "level": {
            "kind": "level",
            "description": "The level of the estimate before treatment."
          }
        }
      },
      "treatment": {
        "kind": "map",
        "description": "What is done about the risk.",
        "fields": {
          "options": {
            "kind": "list",
            "description": "The ways chosen.",
            "of": {
              "kind": "text",
              "description": "A way to treat a risk.",
              "words": [
                "avoid",
                "remove-source",
                "change-likelihood",
                "change-consequences",
                "share",
                "retain",
                "pursue"
              ]
            }
          },
          "status": {
            "kind": "text",
            "description": "How far it has come.",
            "words": [
              "planned",
              "in-progress",
              "implemented",
              "verified"
            ]
          },
          "due": {
            "kind": "date",
            "description": "The last day to finish it."
          },
          "plan": {
            "kind": "text",
            "description": "What will be done."
          },
          "owner": {
            "kind": "text",
            "description": "Who does it; left out, the risk's owner."
          },
          "verified": {
            "kind": "map",
            "description": "The record of its verification.",
            "fields": {
              "date": {
                "kind": "date",
                "description": "The day it was verified."
              },
              "by": {
                "kind": "text",
                "description": "Who verified it."
              }
            }
          },
          "controls": {
            "kind": "list",
            "description": "The measures taken.",
            "of": {
              "kind": "map",
              "description": "One measure that keeps the risk down.",
              "fields": {
                "id": {
                  "kind": "text",
                  "description": "The control's name, unique in its risk."
                },
                "title": {
                  "kind": "text",
                  "description": "The measure in a few words."
                },
                "how": {
                  "kind": "text",
                  "description": "How it works."
                },
                "kind": {
                  "kind": "text",
                  "description": "Whether it is meant to stay, or stands in until a permanent fix.",
                  "words": [
                    "ordinary",
                    "compensating"
                  ]
                },
                "role": {
                  "kind": "text",
                  "description": "Whether it earns the residual estimate or only helps.",
                  "words": [
                    "supporting",
                    "key"
                  ]
                },
                "state": {
                  "kind": "text",
                  "description": "Whether it is there already.",
                  "words": [
                    "planned",
                    "in-progress",
                    "existing"
                  ]
                },
                "owner": {
                  "kind": "text",
                  "description": "Who runs it."
                },
                "expires": {
                  "kind": "date",
                  "description": "The last day on which a compensating control may stand in."
                },
                "permanent-fix": {
                  "kind": "map",
                  "description": "What will replace a compensating control.",
                  "fields": {
                    "due": {
                      "kind": "date",
                      "description": "The last day to have it in place."
                    },
                    "plan": {
                      "kind": "text",
                      "description": "What it is."
                    }
                  }
                },
                "links": {
                  "kind": "list",
                  "description": "Catalogue ids of what it carries out.",
                  "of": {
                    "kind": "catalogue-id",
                    "description": "A catalogue id."
                  }
                },
                "evidence": {
                  "kind": "list",
                  "description": "What shows that it works.",
                  "of": {
                    "kind": "map",
                    "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
                    "fields": {
                      "id": {
                        "kind": "text",
                        "description": "The item's name, where file and pointer do not tell it apart."
                      },
                      "from": {
                        "kind": "text",
                        "description": "Where the file comes from: the repository, or a build that hands it over.",
                        "words": [
                          "repository",
                          "build"
                        ]
                      },
                      "max-age": {
                        "kind": "duration",
                        "description": "How old the measured content may be."
                      },
                      "dated": {
                        "kind": "text",
                        "description": "A JSON pointer to the day, written in the file itself, on which it was produced."
                      },
                      "at-least-n": {
                        "kind": "number",
                        "description": "The fewest samples, tests or rows; fewer say nothing."
                      },
                      "file": {
                        "kind": "any",
                        "description": "A file that exists. It never earns a lower level by itself."
                      },
                      "metric": {
                        "kind": "map",
                        "description": "A number, text or boolean in a JSON or YAML file.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The results file."
                          },
                          "pointer": {
                            "kind": "text",
                            "description": "The JSON pointer to the value."
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest value that passes."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest value that passes."
                          },
                          "equals": {
                            "kind": "any",
                            "description": "The only value that passes."
                          },
                          "unit": {
                            "kind": "text",
                            "description": "The unit of the values, as written in the file."
                          },
                          "samples": {
                            "kind": "text",
                            "description": "The JSON pointer to the number of samples."
                          }
                        }
                      },
                      "card-metric": {
                        "kind": "map",
                        "description": "A metric that the model card claims, if you like compared with a results file.",
                        "fields": {
                          "name": {
                            "kind": "text",
                            "description": "The metric's name in the card."
                          },
                          "card": {
                            "kind": "text",
                            "description": "The card, where there are several."
                          },
                          "dataset": {
                            "kind": "text",
                            "description": "The data set it was measured on."
                          },
                          "slice": {
                            "kind": "text",
                            "description": "The group or slice."
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest value that passes."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest value that passes."
                          },
                          "equals": {
                            "kind": "any",
                            "description": "The only value that passes."
                          },
                          "unit": {
                            "kind": "text",
                            "description": "The unit of the values, as written in the file."
                          },
                          "matches": {
                            "kind": "map",
                            "description": "The results file that has to show the same number.",
                            "fields": {
                              "file": {
                                "kind": "text",
                                "description": "The results file."
                              },
                              "pointer": {
                                "kind": "text",
                                "description": "The JSON pointer to the number."
                              },
                              "tolerance": {
                                "kind": "number",
                                "description": "How far the two may differ."
                              }
                            }
                          }
                        }
                      },
                      "junit": {
                        "kind": "map",
                        "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The JUnit file."
                          },
                          "suite": {
                            "kind": "text",
                            "description": "Only this suite."
                          },
                          "test": {
                            "kind": "text",
                            "description": "Only this test."
                          },
                          "skipped-at-most": {
                            "kind": "number",
                            "description": "How many tests may have been skipped."
                          }
                        }
                      },
                      "sarif": {
                        "kind": "map",
                        "description": "What a scanner found, in a SARIF file.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The SARIF file."
                          },
                          "tool": {
                            "kind": "text",
                            "description": "The scanner that has to have run."
                          },
                          "rules": {
                            "kind": "list",
                            "description": "Only these rules.",
                            "of": {
                              "kind": "text",
                              "description": "One item."
                            }
                          },
                          "level": {
                            "kind": "text",
                            "description": "The lowest level that counts.",
                            "words": [
                              "error",
                              "warning",
                              "note"
                            ]
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "How many there may be."
                          }
                        }
                      },
                      "lm-eval": {
                        "kind": "map",
                        "description": "A metric in the results of the LM evaluation harness.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The results file."
                          },
                          "task": {
                            "kind": "text",
                            "description": "The task."
                          },
                          "metric": {
                            "kind": "text",
                            "description": "The metric, with its filter if it has one."
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest value that passes."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest value that passes."
                          }
                        }
                      },
                      "inspect": {
                        "kind": "map",
                        "description": "A metric in a log of Inspect.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The log."
                          },
                          "scorer": {
                            "kind": "text",
                            "description": "The scorer, where there are several."
                          },
                          "metric": {
                            "kind": "text",
                            "description": "The metric."
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest value that passes."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest value that passes."
                          }
                        }
                      },
                      "garak": {
                        "kind": "map",
                        "description": "The share of failed attempts in a report of garak.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The report."
                          },
                          "probe": {
                            "kind": "text",
                            "description": "Only this probe."
                          },
                          "detector": {
                            "kind": "text",
                            "description": "Only this detector."
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest share that may fail, from 0 to 1."
                          }
                        }
                      },
                      "promptfoo": {
                        "kind": "map",
                        "description": "The share of passed tests in the results of promptfoo.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The results file."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest share that has to pass, from 0 to 1."
                          },
                          "errors-at-most": {
                            "kind": "number",
                            "description": "How many tests may have broken down."
                          }
                        }
                      },
                      "csv": {
                        "kind": "map",
                        "description": "A column of a CSV file.",
                        "fields": {
                          "file": {
                            "kind": "text",
                            "description": "The CSV file."
                          },
                          "column": {
                            "kind": "text",
                            "description": "The column's heading."
                          },
                          "where": {
                            "kind": "any",
                            "description": "Only rows with these values, by column."
                          },
                          "take": {
                            "kind": "text",
                            "description": "What is made of the column's numbers.",
                            "words": [
                              "each",
                              "min",
                              "max",
                              "mean",
                              "sum",
                              "last"
                            ]
                          },
                          "at-most": {
                            "kind": "number",
                            "description": "The largest value that passes."
                          },
                          "at-least": {
                            "kind": "number",
                            "description": "The smallest value that passes."
                          },
                          "equals": {
                            "kind": "any",
                            "description": "The only value that passes."
                          },
                          "unit": {
                            "kind": "text",
                            "description": "The unit of the values, as written in the file."
                          }
                        }
                      },
                      "record": {
                        "kind": "map",
                        "description": "What a person did: who, when and what. It never earns a lower level by itself.",
                        "fields": {
                          "who": {
                            "kind": "text",
                            "description": "Who did it."
                          },
                          "when": {
                            "kind": "date",
                            "description": "The day it was done."
                          },
                          "what": {
                            "kind": "text",
                            "description": "What was done."
                          },
                          "where": {
                            "kind": "text",
                            "description": "Where its record is kept."
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "residual": {
        "kind": "map",
        "description": "The estimate after the treatment. It counts only once key controls have earned it with evidence.",
        "fields": {
          "likelihood": {
            "kind": "any",
            "description": "How likely it is, on the likelihood scale."
          },
          "consequence": {
            "kind": "any",
            "description": "How bad it would be, on the consequence scale."
          },
          "basis": {
            "kind": "text",
            "description": "What the estimate rests on.",
            "words": [
              "expert",
              "history",
              "measured",
              "model",
              "literature"
            ]
          },
          "knowledge": {
            "kind": "text",
            "description": "How much is known.",
            "words": [
              "low",
              "medium",
              "high"
            ]
          },
          "level": {
            "kind": "level",
            "description": "The level of the estimate after treatment."
          },
          "above-inherent": {
            "kind": "boolean",
            "description": "Whether any kind of consequence is rated higher after treatment than before."
          },
          "lowered": {
            "kind": "list",
            "description": "Kinds of consequence that are rated lower after treatment.",
            "of": {
              "kind": "text",
              "description": "A kind of consequence."
            }
          }
        }
      },
      "acceptance": {
        "kind": "map",
        "description": "Who holds the risk as it is, although it is above the appetite, and until when.",
        "fields": {
          "by": {
            "kind": "text",
            "description": "The authority that accepts."
          },
          "level": {
            "kind": "level",
            "description": "The level that is accepted."
          },
          "date": {
            "kind": "date",
            "description": "The day of acceptance."
          },
          "expires": {
            "kind": "date",
            "description": "The last day on which it holds."
          },
          "reason": {
            "kind": "text",
            "description": "Why it is held."
          },
          "conditions": {
            "kind": "list",
            "description": "What has to hold meanwhile.",
            "of": {
              "kind": "text",
              "description": "One item."
            }
          },
          "of": {
            "kind": "text",
            "description": "The digest of the risk's state that was accepted."
          }
        }
      },
      "review": {
        "kind": "map",
        "description": "The last review.",
        "fields": {
          "date": {
            "kind": "date",
            "description": "The day of the review."
          },
          "by": {
            "kind": "text",
            "description": "Who reviewed."
          },
          "result": {
            "kind": "text",
            "description": "What came of it.",
            "words": [
              "unchanged",
              "changed"
            ]
          },
          "of": {
            "kind": "text",
            "description": "The digest of the risk's state that was reviewed."
          }
        }
      },
      "tracker": {
        "kind": "text",
        "description": "Where work on it is tracked."
      },
      "links": {
        "kind": "list",
        "description": "Catalogue ids of what it corresponds to.",
        "of": {
          "kind": "catalogue-id",
          "description": "A catalogue id."
        }
      },
      "effective": {
        "kind": "map",
        "description": "The level that counts.",
        "fields": {
          "level": {
            "kind": "level",
            "description": "The residual's where evidence has earned it, else the worse of the two."
          }
        }
      },
      "treated": {
        "kind": "boolean",
        "description": "Whether the risk counts as treated at this gate."
      },
      "decided": {
        "kind": "boolean",
        "description": "Whether there is an option with a plan, or an acceptance in force."
      },
      "above-appetite": {
        "kind": "boolean",
        "description": "Whether the effective level of any kind of consequence is above its appetite."
      },
      "above-tolerance": {
        "kind": "boolean",
        "description": "Whether the effective level of any kind of consequence is above its tolerance."
      },
      "first-held": {
        "kind": "date",
        "description": "The day from which its times count: identified, or first recorded."
      },
      "decide-by": {
        "kind": "date",
        "description": "The last day to decide about it, where its level has such a time."
      },
      "treat-by": {
        "kind": "date",
        "description": "The last day to have it treated, where its level has such a time."
      },
      "review-by": {
        "kind": "date",
        "description": "The last day to review it again, where its level has such a time."
      }
    }
  }
};
const systemFact: FactType = {
  "kind": "map",
  "description": "The AI system that this manifest answers for.",
  "fields": {
    "id": {
      "kind": "text",
      "description": "The system's stable name; findings, waivers and history hang on it. A rename says `formerly`."
    },
    "name": {
      "kind": "text",
      "description": "What people call the system."
    },
    "formerly": {
      "kind": "text",
      "description": "The system's id before it was renamed."
    },
    "version": {
      "kind": "any",
      "description": "The version of the system."
    },
    "owner": {
      "kind": "text",
      "description": "Who is accountable for the system: @user, @org/team or an e-mail address."
    },
    "purpose": {
      "kind": "text",
      "description": "What the system is for, and for whom."
    },
    "out-of-scope": {
      "kind": "list",
      "description": "Uses it is not meant for.",
      "of": {
        "kind": "text",
        "description": "One item."
      }
    },
    "foreseeable-misuse": {
      "kind": "list",
      "description": "Wrong uses that one must expect.",
      "of": {
        "kind": "text",
        "description": "One item."
      }
    },
    "lifecycle-stage": {
      "kind": "text",
      "description": "The stage of the life cycle that the system is in (ISO/IEC 22989).",
      "words": [
        "inception",
        "design-and-development",
        "verification-and-validation",
        "deployment",
        "operation-and-monitoring",
        "continuous-validation",
        "re-evaluation",
        "retirement"
      ]
    },
    "kinds": {
      "kind": "list",
      "description": "What kind of AI it is; more than one may hold.",
      "of": {
        "kind": "text",
        "description": "A kind of AI.",
        "words": [
          "predictive",
          "generative",
          "agentic"
        ]
      }
    },
    "automation": {
      "kind": "text",
      "description": "What part people have in each decision.",
      "words": [
        "human-in-the-loop",
        "human-on-the-loop",
        "human-out-of-the-loop"
      ]
    },
    "oversight": {
      "kind": "map",
      "description": "Who watches the system at work and what they can do.",
      "fields": {
        "who": {
          "kind": "text",
          "description": "Those who watch it."
        },
        "can-stop": {
          "kind": "boolean",
          "description": "Whether they can stop or override it."
        },
        "how": {
          "kind": "text",
          "description": "How they step in."
        },
        "competence": {
          "kind": "text",
          "description": "What they have learned for it: a document."
        }
      }
    },
    "context": {
      "kind": "map",
      "description": "Where and among whom the system works.",
      "fields": {
        "sectors": {
          "kind": "list",
          "description": "Lines of business.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "jurisdictions": {
          "kind": "list",
          "description": "Countries or unions whose law applies.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "personal-data": {
          "kind": "boolean",
          "description": "Whether it works on data about people."
        },
        "special-category-data": {
          "kind": "boolean",
          "description": "Whether it works on data such as health, origin, belief or biometrics."
        },
        "hosting": {
          "kind": "text",
          "description": "Where it runs.",
          "words": [
            "on-premises",
            "cloud",
            "edge",
            "hybrid",
            "supplier"
          ]
        },
        "exposure": {
          "kind": "text",
          "description": "Who can reach it.",
          "words": [
            "internal",
            "partners",
            "public"
          ]
        }
      }
    },
    "eu-ai-act": {
      "kind": "map",
      "description": "How the organization reads its own place under the EU AI Act. Not legal advice.",
      "fields": {
        "roles": {
          "kind": "list",
          "description": "The organization's roles for this system.",
          "of": {
            "kind": "text",
            "description": "A role.",
            "words": [
              "provider",
              "deployer",
              "importer",
              "distributor",
              "authorised-representative",
              "product-manufacturer"
            ]
          }
        },
        "class": {
          "kind": "text",
          "description": "The class that the system falls into.",
          "words": [
            "minimal",
            "limited",
            "high-risk",
            "prohibited"
          ]
        },
        "basis": {
          "kind": "list",
          "description": "The articles and annex points that the class rests on.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "general-purpose-model": {
          "kind": "boolean",
          "description": "Whether the system is, or is built on, a general-purpose model that the organization provides."
        },
        "screened": {
          "kind": "map",
          "description": "The record of the screening for prohibited practices.",
          "fields": {
            "date": {
              "kind": "date",
              "description": "The day of the screening."
            },
            "by": {
              "kind": "text",
              "description": "Who screened."
            },
            "record": {
              "kind": "text",
              "description": "Where its answers stand."
            }
          }
        },
        "exemption": {
          "kind": "map",
          "description": "The way out of Annex III that is claimed, with its assessment.",
          "fields": {
            "condition": {
              "kind": "text",
              "description": "The condition that is claimed.",
              "words": [
                "narrow-procedural-task",
                "improves-finished-work",
                "detects-patterns",
                "preparatory-task"
              ]
            },
            "profiling": {
              "kind": "boolean",
              "description": "Whether the system profiles people, which rules the way out off."
            },
            "assessment": {
              "kind": "text",
              "description": "Where the written assessment stands."
            }
          }
        },
        "registration": {
          "kind": "text",
          "description": "The entry in the EU database."
        }
      }
    },
    "interested-parties": {
      "kind": "list",
      "description": "People and bodies that the system concerns.",
      "of": {
        "kind": "map",
        "description": "One interested party.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The party's name, unique in the manifest."
          },
          "name": {
            "kind": "text",
            "description": "What the party is called in full."
          },
          "kind": {
            "kind": "text",
            "description": "How the system concerns the party.",
            "words": [
              "affected",
              "user",
              "operator",
              "developer",
              "supplier",
              "customer",
              "regulator",
              "public"
            ]
          },
          "vulnerable": {
            "kind": "boolean",
            "description": "Whether the party is easily harmed: children, patients, people in need."
          },
          "consulted": {
            "kind": "date",
            "description": "The day it was last asked."
          },
          "how": {
            "kind": "text",
            "description": "How it was asked."
          }
        }
      }
    },
    "assets": {
      "kind": "list",
      "description": "The files that this manifest answers for, as globs.",
      "of": {
        "kind": "text",
        "description": "A glob, from the manifest's folder or with `/` from the repository's root."
      }
    },
    "material": {
      "kind": "list",
      "description": "Those among them whose change makes assessments stale.",
      "of": {
        "kind": "text",
        "description": "A glob, from the manifest's folder or with `/` from the repository's root."
      }
    },
    "model-cards": {
      "kind": "list",
      "description": "The system's model cards; left out, the nearest card is taken.",
      "of": {
        "kind": "text",
        "description": "A model card."
      }
    },
    "monitoring": {
      "kind": "map",
      "description": "How the system is watched in operation.",
      "fields": {
        "signals": {
          "kind": "list",
          "description": "What is measured.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "owner": {
          "kind": "text",
          "description": "Who looks at it."
        },
        "contact": {
          "kind": "text",
          "description": "How they are reached."
        },
        "plan": {
          "kind": "text",
          "description": "Where the plan for it stands."
        }
      }
    },
    "logging": {
      "kind": "map",
      "description": "What the system records of its own work.",
      "fields": {
        "events": {
          "kind": "list",
          "description": "What is recorded.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "kept": {
          "kind": "duration",
          "description": "For how long."
        },
        "where": {
          "kind": "text",
          "description": "Where."
        }
      }
    },
    "incident-response": {
      "kind": "text",
      "description": "What to do when it goes wrong: a document."
    },
    "feedback-channel": {
      "kind": "text",
      "description": "Where people complain and object: a document or an address."
    },
    "generative": {
      "kind": "map",
      "description": "What a generative system says of its models and its output.",
      "fields": {
        "models": {
          "kind": "list",
          "description": "The models it calls.",
          "of": {
            "kind": "map",
            "description": "One model.",
            "fields": {
              "id": {
                "kind": "text",
                "description": "The model's name in this manifest."
              },
              "provider": {
                "kind": "text",
                "description": "Who provides it."
              },
              "version": {
                "kind": "text",
                "description": "The version that is pinned."
              },
              "hosted": {
                "kind": "text",
                "description": "Who runs it.",
                "words": [
                  "own",
                  "supplier"
                ]
              }
            }
          }
        },
        "prompts": {
          "kind": "list",
          "description": "Where its prompts stand, as globs.",
          "of": {
            "kind": "text",
            "description": "A glob, from the manifest's folder or with `/` from the repository's root."
          }
        },
        "sources": {
          "kind": "list",
          "description": "What its answers draw on beside the model.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "disclosure": {
          "kind": "text",
          "description": "How people learn that they deal with AI."
        },
        "output-marking": {
          "kind": "text",
          "description": "How generated content is marked."
        },
        "filters": {
          "kind": "list",
          "description": "What keeps harmful input and output out.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "data-retention": {
          "kind": "text",
          "description": "What becomes of prompts and answers."
        }
      }
    },
    "agent": {
      "kind": "map",
      "description": "What an agentic system may do by itself, and what stops it.",
      "fields": {
        "tools": {
          "kind": "list",
          "description": "What it can call.",
          "of": {
            "kind": "map",
            "description": "One tool.",
            "fields": {
              "id": {
                "kind": "text",
                "description": "The tool's name, unique in the manifest."
              },
              "purpose": {
                "kind": "text",
                "description": "What the agent needs it for."
              },
              "access": {
                "kind": "text",
                "description": "The most that the tool lets the agent do.",
                "words": [
                  "read",
                  "write",
                  "execute"
                ]
              },
              "irreversible": {
                "kind": "boolean",
                "description": "Whether what it does cannot be undone."
              },
              "approval": {
                "kind": "text",
                "description": "When a person has to agree before it is called.",
                "words": [
                  "never",
                  "above-limit",
                  "always"
                ]
              },
              "source": {
                "kind": "text",
                "description": "Where the tool comes from, with its version or digest."
              }
            }
          }
        },
        "scopes": {
          "kind": "list",
          "description": "Permissions it holds.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "identity": {
          "kind": "text",
          "description": "The identity that it acts under."
        },
        "untrusted-input": {
          "kind": "list",
          "description": "What it reads that strangers can write.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "calls": {
          "kind": "list",
          "description": "Other agents that it hands work to.",
          "of": {
            "kind": "text",
            "description": "One item."
          }
        },
        "memory": {
          "kind": "text",
          "description": "What it keeps between runs, and for how long."
        },
        "budget": {
          "kind": "map",
          "description": "Bounds on one run.",
          "fields": {
            "steps": {
              "kind": "number",
              "description": "The most steps."
            },
            "tokens": {
              "kind": "number",
              "description": "The most tokens."
            },
            "cost": {
              "kind": "number",
              "description": "The most money."
            },
            "currency": {
              "kind": "text",
              "description": "The currency of `cost`."
            },
            "time": {
              "kind": "duration",
              "description": "The longest time."
            }
          }
        },
        "kill-switch": {
          "kind": "map",
          "description": "What stops it at once.",
          "fields": {
            "how": {
              "kind": "text",
              "description": "How it is stopped."
            },
            "who": {
              "kind": "text",
              "description": "Who can stop it."
            },
            "tested": {
              "kind": "date",
              "description": "The day that it was last tried."
            }
          }
        }
      }
    },
    "suppliers": {
      "kind": "list",
      "description": "Whose models, data, services and components the system rests on.",
      "of": {
        "kind": "map",
        "description": "One supplier.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The supplier's name, unique in the manifest."
          },
          "name": {
            "kind": "text",
            "description": "What the supplier is called in full."
          },
          "provides": {
            "kind": "text",
            "description": "What it provides.",
            "words": [
              "model",
              "data",
              "service",
              "component",
              "hosting"
            ]
          },
          "what": {
            "kind": "text",
            "description": "Which model, data set, service or component."
          },
          "version": {
            "kind": "text",
            "description": "The version in use."
          },
          "terms": {
            "kind": "text",
            "description": "The contract or licence: a document or an address."
          },
          "owner": {
            "kind": "text",
            "description": "Who answers for the relation."
          },
          "assessed": {
            "kind": "date",
            "description": "The day it was last assessed."
          },
          "exit": {
            "kind": "text",
            "description": "What is done when it fails or changes."
          }
        }
      }
    },
    "obligations": {
      "kind": "list",
      "description": "What law, contract or the organization's own word asks of the system.",
      "of": {
        "kind": "map",
        "description": "One obligation.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The obligation's name, unique in the manifest."
          },
          "source": {
            "kind": "text",
            "description": "Where it comes from: a law, a contract, a catalogue id."
          },
          "requires": {
            "kind": "text",
            "description": "What it asks."
          },
          "owner": {
            "kind": "text",
            "description": "Who answers for it."
          },
          "due": {
            "kind": "date",
            "description": "The last day to meet it."
          },
          "met-by": {
            "kind": "list",
            "description": "What meets it: ids of controls, or a document.",
            "of": {
              "kind": "text",
              "description": "One item."
            }
          }
        }
      }
    },
    "impact-assessments": {
      "kind": "list",
      "description": "Assessments of what the system does to people and society.",
      "of": {
        "kind": "map",
        "description": "One impact assessment.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The assessment's name, unique in the manifest."
          },
          "kind": {
            "kind": "text",
            "description": "What it assesses.",
            "words": [
              "ai-system",
              "data-protection",
              "fundamental-rights",
              "environment",
              "other"
            ]
          },
          "file": {
            "kind": "text",
            "description": "Where it stands."
          },
          "date": {
            "kind": "date",
            "description": "The day it was made."
          },
          "by": {
            "kind": "text",
            "description": "Who made it."
          },
          "next-review": {
            "kind": "date",
            "description": "The day by which it is looked at again."
          }
        }
      }
    },
    "assessment": {
      "kind": "map",
      "description": "The last assessment of the system's risks as a whole.",
      "fields": {
        "date": {
          "kind": "date",
          "description": "The day it was made."
        },
        "by": {
          "kind": "text",
          "description": "Who made it."
        },
        "method": {
          "kind": "text",
          "description": "How: a workshop, interviews, a standard."
        },
        "next": {
          "kind": "date",
          "description": "The day by which the next is made."
        }
      }
    }
  }
};
const todayFact: FactType = {
  "kind": "date",
  "description": "The day of the review."
};
const treatmentFact: FactType = {
  "kind": "map",
  "description": "What is done about the risk.",
  "fields": {
    "options": {
      "kind": "list",
      "description": "The ways chosen.",
      "of": {
        "kind": "text",
        "description": "A way to treat a risk.",
        "words": [
          "avoid",
          "remove-source",
          "change-likelihood",
          "change-consequences",
          "share",
          "retain",
          "pursue"
        ]
      }
    },
    "status": {
      "kind": "text",
      "description": "How far it has come.",
      "words": [
        "planned",
        "in-progress",
        "implemented",
        "verified"
      ]
    },
    "due": {
      "kind": "date",
      "description": "The last day to finish it."
    },
    "plan": {
      "kind": "text",
      "description": "What will be done."
    },
    "owner": {
      "kind": "text",
      "description": "Who does it; left out, the risk's owner."
    },
    "verified": {
      "kind": "map",
      "description": "The record of its verification.",
      "fields": {
        "date": {
          "kind": "date",
          "description": "The day it was verified."
        },
        "by": {
          "kind": "text",
          "description": "Who verified it."
        }
      }
    },
    "controls": {
      "kind": "list",
      "description": "The measures taken.",
      "of": {
        "kind": "map",
        "description": "One measure that keeps the risk down.",
        "fields": {
          "id": {
            "kind": "text",
            "description": "The control's name, unique in its risk."
          },
          "title": {
            "kind": "text",
            "description": "The measure in a few words."
          },
          "how": {
            "kind": "text",
            "description": "How it works."
          },
          "kind": {
            "kind": "text",
            "description": "Whether it is meant to stay, or stands in until a permanent fix.",
            "words": [
              "ordinary",
              "compensating"
            ]
          },
          "role": {
            "kind": "text",
            "description": "Whether it earns the residual estimate or only helps.",
            "words": [
              "supporting",
              "key"
            ]
          },
          "state": {
            "kind": "text",
            "description": "Whether it is there already.",
            "words": [
              "planned",
              "in-progress",
              "existing"
            ]
          },
          "owner": {
            "kind": "text",
            "description": "Who runs it."
          },
          "expires": {
            "kind": "date",
            "description": "The last day on which a compensating control may stand in."
          },
          "permanent-fix": {
            "kind": "map",
            "description": "What will replace a compensating control.",
            "fields": {
              "due": {
                "kind": "date",
                "description": "The last day to have it in place."
              },
              "plan": {
                "kind": "text",
                "description": "What it is."
              }
            }
          },
          "links": {
            "kind": "list",
            "description": "Catalogue ids of what it carries out.",
            "of": {
              "kind": "catalogue-id",
              "description": "A catalogue id."
            }
          },
          "evidence": {
            "kind": "list",
            "description": "What shows that it works.",
            "of": {
              "kind": "map",
              "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
              "fields": {
                "id": {
                  "kind": "text",
                  "description": "The item's name, where file and pointer do not tell it apart."
                },
                "from": {
                  "kind": "text",
                  "description": "Where the file comes from: the repository, or a build that hands it over.",
                  "words": [
                    "repository",
                    "build"
                  ]
                },
                "max-age": {
                  "kind": "duration",
                  "description": "How old the measured content may be."
                },
                "dated": {
                  "kind": "text",
                  "description": "A JSON pointer to the day, written in the file itself, on which it was produced."
                },
                "at-least-n": {
                  "kind": "number",
                  "description": "The fewest samples, tests or rows; fewer say nothing."
                },
                "file": {
                  "kind": "any",
                  "description": "A file that exists. It never earns a lower level by itself."
                },
                "metric": {
                  "kind": "map",
                  "description": "A number, text or boolean in a JSON or YAML file.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The results file."
                    },
                    "pointer": {
                      "kind": "text",
                      "description": "The JSON pointer to the value."
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest value that passes."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest value that passes."
                    },
                    "equals": {
                      "kind": "any",
                      "description": "The only value that passes."
                    },
                    "unit": {
                      "kind": "text",
                      "description": "The unit of the values, as written in the file."
                    },
                    "samples": {
                      "kind": "text",
                      "description": "The JSON pointer to the number of samples."
                    }
                  }
                },
                "card-metric": {
                  "kind": "map",
                  "description": "A metric that the model card claims, if you like compared with a results file.",
                  "fields": {
                    "name": {
                      "kind": "text",
                      "description": "The metric's name in the card."
                    },
                    "card": {
                      "kind": "text",
                      "description": "The card, where there are several."
                    },
                    "dataset": {
                      "kind": "text",
                      "description": "The data set it was measured on."
                    },
                    "slice": {
                      "kind": "text",
                      "description": "The group or slice."
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest value that passes."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest value that passes."
                    },
                    "equals": {
                      "kind": "any",
                      "description": "The only value that passes."
                    },
                    "unit": {
                      "kind": "text",
                      "description": "The unit of the values, as written in the file."
                    },
                    "matches": {
                      "kind": "map",
                      "description": "The results file that has to show the same number.",
                      "fields": {
                        "file": {
                          "kind": "text",
                          "description": "The results file."
                        },
                        "pointer": {
                          "kind": "text",
                          "description": "The JSON pointer to the number."
                        },
                        "tolerance": {
                          "kind": "number",
                          "description": "How far the two may differ."
                        }
                      }
                    }
                  }
                },
                "junit": {
                  "kind": "map",
                  "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The JUnit file."
                    },
                    "suite": {
                      "kind": "text",
                      "description": "Only this suite."
                    },
                    "test": {
                      "kind": "text",
                      "description": "Only this test."
                    },
                    "skipped-at-most": {
                      "kind": "number",
                      "description": "How many tests may have been skipped."
                    }
                  }
                },
                "sarif": {
                  "kind": "map",
                  "description": "What a scanner found, in a SARIF file.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The SARIF file."
                    },
                    "tool": {
                      "kind": "text",
                      "description": "The scanner that has to have run."
                    },
                    "rules": {
                      "kind": "list",
                      "description": "Only these rules.",
                      "of": {
                        "kind": "text",
                        "description": "One item."
                      }
                    },
                    "level": {
                      "kind": "text",
                      "description": "The lowest level that counts.",
                      "words": [
                        "error",
                        "warning",
                        "note"
                      ]
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "How many there may be."
                    }
                  }
                },
                "lm-eval": {
                  "kind": "map",
                  "description": "A metric in the results of the LM evaluation harness.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The results file."
                    },
                    "task": {
                      "kind": "text",
                      "description": "The task."
                    },
                    "metric": {
                      "kind": "text",
                      "description": "The metric, with its filter if it has one."
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest value that passes."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest value that passes."
                    }
                  }
                },
                "inspect": {
                  "kind": "map",
                  "description": "A metric in a log of Inspect.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The log."
                    },
                    "scorer": {
                      "kind": "text",
                      "description": "The scorer, where there are several."
                    },
                    "metric": {
                      "kind": "text",
                      "description": "The metric."
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest value that passes."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest value that passes."
                    }
                  }
                },
                "garak": {
                  "kind": "map",
                  "description": "The share of failed attempts in a report of garak.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The report."
                    },
                    "probe": {
                      "kind": "text",
                      "description": "Only this probe."
                    },
                    "detector": {
                      "kind": "text",
                      "description": "Only this detector."
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest share that may fail, from 0 to 1."
                    }
                  }
                },
                "promptfoo": {
                  "kind": "map",
                  "description": "The share of passed tests in the results of promptfoo.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The results file."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest share that has to pass, from 0 to 1."
                    },
                    "errors-at-most": {
                      "kind": "number",
                      "description": "How many tests may have broken down."
                    }
                  }
                },
                "csv": {
                  "kind": "map",
                  "description": "A column of a CSV file.",
                  "fields": {
                    "file": {
                      "kind": "text",
                      "description": "The CSV file."
                    },
                    "column": {
                      "kind": "text",
                      "description": "The column's heading."
                    },
                    "where": {
                      "kind": "any",
                      "description": "Only rows with these values, by column."
                    },
                    "take": {
                      "kind": "text",
                      "description": "What is made of the column's numbers.",
                      "words": [
                        "each",
                        "min",
                        "max",
                        "mean",
                        "sum",
                        "last"
                      ]
                    },
                    "at-most": {
                      "kind": "number",
                      "description": "The largest value that passes."
                    },
                    "at-least": {
                      "kind": "number",
                      "description": "The smallest value that passes."
                    },
                    "equals": {
                      "kind": "any",
                      "description": "The only value that passes."
                    },
                    "unit": {
                      "kind": "text",
                      "description": "The unit of the values, as written in the file."
                    }
                  }
                },
                "record": {
                  "kind": "map",
                  "description": "What a person did: who, when and what. It never earns a lower level by itself.",
                  "fields": {
                    "who": {
                      "kind": "text",
                      "description": "Who did it."
                    },
                    "when": {
                      "kind": "date",
                      "description": "The day it was done."
                    },
                    "what": {
                      "kind": "text",
                      "description": "What was done."
                    },
                    "where": {
                      "kind": "text",
                      "description": "Where its record is kept."
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
};
const waiverFact: FactType = {
  "kind": "map",
  "description": "One waiver.",
  "fields": {
    "id": {
      "kind": "text",
      "description": "Its id."
    },
    "rule": {
      "kind": "text",
      "description": "The rule that it waives."
    },
    "subject": {
      "kind": "text",
      "description": "The subject that it waives it for."
    },
    "reason": {
      "kind": "text",
      "description": "Why."
    },
    "approved-by": {
      "kind": "text",
      "description": "Who approved it."
    },
    "ticket": {
      "kind": "text",
      "description": "Where the work that ends it is tracked."
    },
    "created": {
      "kind": "date",
      "description": "The day from which it counts."
    },
    "expires": {
      "kind": "date",
      "description": "The last day on which it counts."
    },
    "of": {
      "kind": "text",
      "description": "The digest of the state that was approved."
    },
    "state": {
      "kind": "text",
      "description": "Whether it counts today.",
      "words": [
        "in-force",
        "lapsed",
        "malformed",
        "not-yet"
      ]
    }
  }
};

/** By a rule's `for`: the facts that its conditions see, beside `parameters`. */
export const facts: Readonly<Record<SubjectKind, Readonly<Record<string, FactType>>>> = {
  manifest: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "manifest": manifestFact, "risks": risksFact },
  system: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risks": risksFact },
  party: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "party": partyFact },
  card: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "card": cardFact },
  risk: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risk": riskFact },
  treatment: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risk": riskFact, "treatment": treatmentFact },
  control: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risk": riskFact, "treatment": treatmentFact, "control": controlFact },
  evidence: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risk": riskFact, "treatment": treatmentFact, "control": controlFact, "evidence": evidenceFact },
  acceptance: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "risk": riskFact, "acceptance": acceptanceFact },
  asset: { "gate": gateFact, "today": todayFact, "system": systemFact, "criteria": criteriaFact, "cards": cardsFact, "asset": assetFact },
  change: { "gate": gateFact, "today": todayFact, "change": changeFact },
  waiver: { "gate": gateFact, "today": todayFact, "waiver": waiverFact },
};
