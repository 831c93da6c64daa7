import { describeRulesAndFormulas } from "./describe-rules-and-formulas";

describeRulesAndFormulas(3);
